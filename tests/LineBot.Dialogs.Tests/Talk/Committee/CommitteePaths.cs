using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>The ways through the committee's conversations, for whoever walks them all.</summary>
internal static class CommitteePaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new("claim-vote", () => VillageAsync([], []), Input.Postback("claim-vote/suk-jai/W-2569-0001"), Input.TapAnswer(1), Input.Type("เอกสารไม่ครบ"), Input.TapAnswer()),
        new("claim-vote", () => VillageAsync([], []), Input.Postback("claim-vote/suk-jai/W-2569-0001/ask"), Input.Type("ขอใบรับรอง")),
        new("claim-close", () => VillageAsync([Role.Chair, Role.Secretary], [Role.Chair]), Input.Postback("claim-close/suk-jai/W-2569-0001"), Input.TapAnswer()),
        new(
            "claim-pay", () => VillageAsync([Role.Chair, Role.Secretary], [Role.Chair, Role.Secretary]), Input.Postback("claim-pay/suk-jai/W-2569-0001"), Input.TapAnswer(), Input.TapAnswer(2),
            Input.Type("มานะ ตัวอย่าง"), Input.Photo(), Input.TapAnswer()),
    ];

    /// <summary>The walker is the treasurer; the voters are in favour.</summary>
    private static async Task<Village> VillageAsync(Role[] others, Role[] voters)
    {
        Role[] people = [Role.Applicant, Role.Treasurer, .. others];
        var village = Village.Of([.. people.Select(BookOf)]) with { Settings = new Dictionary<string, string> { ["committee-quorum"] = "1" } };
        village.Claims.Benefits = [Council.Nights];
        village.Pots.With(Pot("match", 9_000)).With(Pot("members", 5_000));
        var hall = new Hall(village.Desks, Council.Fund, Council.OtherFund, Village.Now);
        var claim = await hall.ClaimAsync(TestContext.Current.CancellationToken);
        foreach (var voter in voters) { await hall.VoteAsync(claim, voter, Ballot.For, null, TestContext.Current.CancellationToken); }
        return village;
    }

    private static Passbook BookOf(Role role) => SampleBooks.Book(Council.Fund.Value, Hall.FundName, Hall.NumberOf(role).Value) with
    {
        Seats = Hall.SeatOf(role) is { } seat ? [seat] : [],
        LinkedUsers = [role == Role.Treasurer ? SampleBooks.User : LineUserId.Parse(Hall.UserOf(role))],
    };

    private static PotOpening Pot(string id, decimal baht) =>
        new(Council.Fund, PotId.Parse(id), id, PotKind.Members) { Balance = Money.FromBaht(baht), AsOf = new(2026, 1, 1) };
}
