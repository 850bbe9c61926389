namespace LineBot.Functions.Faults;

/// <summary>Every story. A number of a cell counts from here, so new ones go to the end of their part.</summary>
internal static class Stories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        .. MemberStories.All, .. WelfareStories.All, .. CaseStories.All, .. JobStories.All, .. ReplyStories.All,
        .. BroadcastStories.All, .. SavingsStories.All, .. GuaranteeStories.All, .. OfficeStories.All, .. RightsStories.All, .. MonthStories.All, .. ObjectionStories.All,
    ];

    /// <summary>Those whose names hold one of the words of LINEBOT_STORY, which stand between commas.</summary>
    public static IReadOnlyList<Story> Wanted { get; } = [.. All.Where(story => Words.Any(word => story.Name.Contains(word, StringComparison.Ordinal)))];

    private static string[] Words => (Environment.GetEnvironmentVariable("LINEBOT_STORY") ?? "").Split(',');

    /// <summary>Counted from one.</summary>
    public static int Number(Story story) => All.Index().First(one => one.Item == story).Index + 1;
}
