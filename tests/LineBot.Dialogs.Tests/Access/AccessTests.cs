using LineBot.Dialogs.Tests.Talk;

namespace LineBot.Dialogs.Tests.Access;

/// <summary>
/// Every action of the chat by everybody, in private and in a group, by buttons that nobody offered. Deeds and decisions go through every
/// role again in <c>Committee/AuthorisationTests</c> and <c>Neighbours/CaseAuthorisationTests</c>, with stale buttons too.
/// </summary>
public class AccessTests
{
    private const string Group = "C00000000000000000000000000000001";

    public static TheoryData<string> Actions => [.. AccessTable.Rows.Select(row => row.Action)];

    [Fact]
    public void Every_action_of_the_chat_is_in_the_table() =>
        Conversations.All(Village.Of().Desks).Dialogs.Select(dialog => dialog.Id).Except(AccessTable.Rows.Select(row => row.Action)).Except(AccessTable.NoAction)
            .ShouldBeEmpty("Say in Access/AccessTable.cs who may do these, then run the tests once with LINEBOT_REWRITE=1 for docs/access.md.");

    [Fact]
    public void Nothing_is_in_the_table_that_the_chat_does_not_know() =>
        AccessTable.Rows.Select(row => row.Action).Concat(AccessTable.NoAction).Except(Conversations.All(Village.Of().Desks).Dialogs.Select(dialog => dialog.Id)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Only_whom_the_table_names_gets_anything(string action)
    {
        var row = AccessTable.Rows.Single(row => row.Action == action);
        var strangerHears = (await TryAsync(row, Visitor.Stranger)).Shown;
        var wrong = new List<string>();
        foreach (var visitor in Enum.GetValues<Visitor>())
        {
            var (what, shown) = await TryAsync(row, visitor);
            var expected = row.May.Contains(visitor) ? row.Then : Then.Says;
            var isAsExpected = expected == Then.Own ? shown != strangerHears : what == expected;
            if (!isAsExpected) { wrong.Add($"{visitor} should get {expected}, gets {what}: {shown}"); }
            if (!row.Read.Contains(visitor) && Hamlet.Secrets.Where(secret => shown.Contains(secret, StringComparison.Ordinal)).ToList() is { Count: > 0 } told) { wrong.Add($"{visitor} reads {string.Join(", ", told)}: {shown}"); }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task In_a_group_no_button_tells_anybody_anything(string action)
    {
        var row = AccessTable.Rows.Single(row => row.Action == action);
        var hamlet = await Hamlet.FoundAsync();
        await row.After(hamlet);
        var before = hamlet.Fingerprint();
        foreach (var visitor in Enum.GetValues<Visitor>())
        {
            var hand = hamlet.PhoneOf(visitor, Group);
            await hand.PostAsync(row.Data, TestContext.Current.CancellationToken);
            hand.Shown.ShouldBe("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ", $"{visitor}");
        }

        hamlet.Fingerprint().ShouldBe(before);
    }

    [Fact]
    public void Every_door_of_the_app_is_in_the_table() =>
        Directory.GetFiles(Repository.PathTo("src", "LineBot.Functions"), "function.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("artifacts", StringComparison.Ordinal)).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .ShouldBe(Doors.All.Select(door => door.Function), ignoreOrder: true, "Say in Access/Doors.cs who may knock there.");

    [Fact]
    public async Task The_document_is_current() =>
        Repository.ShouldHold(Repository.PathTo("docs", "access.md"), await AccessDocument.WriteAsync());

    internal static async Task<(Then What, string Shown)> TryAsync(AccessRow row, Visitor visitor)
    {
        var hamlet = await Hamlet.FoundAsync();
        await row.After(hamlet);
        var before = hamlet.Fingerprint();
        var hand = hamlet.PhoneOf(visitor);
        await hand.PostAsync(row.Data, TestContext.Current.CancellationToken);
        if (!row.May.Contains(visitor)) { hamlet.Fingerprint().ShouldBe(before, $"{visitor}"); }
        return (hand.IsAsked ? Then.Asks : hand.IsSentence ? Then.Says : Then.Shows, hand.Shown);
    }
}
