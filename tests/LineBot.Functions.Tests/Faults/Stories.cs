namespace LineBot.Functions.Faults;

/// <summary>Every story. A number of a cell counts from here, so new ones go to the end of their part.</summary>
internal static class Stories
{
    public static IReadOnlyList<Story> All { get; } =
        [.. MemberStories.All, .. WelfareStories.All, .. CaseStories.All, .. JobStories.All, .. ReplyStories.All];

    /// <summary>Counted from one.</summary>
    public static int Number(Story story) => All.Index().First(one => one.Item == story).Index + 1;
}
