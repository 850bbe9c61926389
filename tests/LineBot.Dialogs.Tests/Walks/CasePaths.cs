using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Dialogs.Tests.Walks;

/// <summary>Ways through reporting a person in need and through each step of carrying a case on.</summary>
internal static class CasePaths
{
    private const string Case = "suk-jai/C-2569-0001";

    private static readonly MemberNumber Reporter = MemberNumber.Parse("9");

    private static readonly CaseActor Other = new(Reporter, LineUserId.Parse("U000000000000000000000000000000bb"));

    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.ReportCase, ReportedAsync, Input.Type("แจ้งเคส"), Input.Type("เขาแย่แล้ว"), Input.TapAnswer(1), Input.TapAnswer(), Input.TapAnswer(), Input.Type("หมู่ 3"),
            Input.TapAnswer(), Input.TapAnswer(1), Input.TapAnswer()),
        new("case-visit", ReportedAsync, Step("case-visit"), Input.Type("น้ำลดแล้ว"), Input.TapAnswer()),
        new("case-add", ReportedAsync, Step("case-add"), Input.Type("น้ำลดแล้ว"), Input.TapAnswer()),
        new("case-help", WithPotsAsync, Step("case-help"), Input.TapAnswer(), Input.Type("500"), Input.TapAnswer()),
        new("case-vote", () => PlannedAsync("0"), Step("case-vote"), Input.TapAnswer(1), Input.Type("ยังไม่ควร")),
        new("case-pay", () => PlannedAsync("never"), Step("case-pay"), Input.TapAnswer()),
        new("case-refer", TakenAsync, Step("case-refer"), Input.Type("กู้ภัย")),
        new("case-answer", ReferredAsync, Step("case-answer"), Input.Type("รับไว้แล้ว")),
        new("case-close", ReportedAsync, Step("case-close"), Input.TapAnswer(5), Input.Type("ย้ายบ้านไป"), Input.TapAnswer()),
        new("case-assign", ReportedAsync, Step("case-assign"), Input.TapAnswer()),
        new("case-identify", ReportedAsync, Step("case-identify"), Input.Type("9")),
    ];

    private static Input Step(string action) => Input.Postback($"{action}/{Case}");

    private static Task<Village> ReportedAsync() => Task.FromResult(Reported(new Dictionary<string, string>()));

    private static async Task<Village> TakenAsync()
    {
        var village = Reported(new Dictionary<string, string>());
        await DoAsync(village, new CaseCommand.Take(Other));
        return village;
    }

    private static async Task<Village> WithPotsAsync()
    {
        var village = await TakenAsync();
        foreach (var id in new[] { "flood", "all" })
        {
            village.Pots.With(new(SampleBooks.Welfare.Membership.Fund, PotId.Parse(id), id, PotKind.Donor) { Balance = Money.FromBaht(5_000), AsOf = new(2026, 10, 1) });
        }

        return village;
    }

    private static async Task<Village> PlannedAsync(string voteAbove)
    {
        var village = Reported(new Dictionary<string, string> { ["case-vote-above-baht"] = voteAbove });
        await DoAsync(village, new CaseCommand.Take(Other));
        await DoAsync(village, new CaseCommand.PlanHelp(Other, PotId.Main, Money.FromBaht(500)));
        return village;
    }

    private static async Task<Village> ReferredAsync()
    {
        var village = await TakenAsync();
        await DoAsync(village, new CaseCommand.Refer(Other, "กู้ภัย"));
        return village;
    }

    private static Village Reported(IReadOnlyDictionary<string, string> settings)
    {
        var me = ReportingTests.Book("1", Chat.Me) with { Seats = [new(Position.Chair, [Duty.Decide, Duty.Pay], null, null, null)] };
        var other = ReportingTests.Book("9", Other.User.Value) with { Seats = [new(Position.Secretary, [Duty.Decide], null, null, null)] };
        var village = Village.Of(SampleBooks.VillageBank, me, other) with { Settings = settings };
        village.Cases.With(new(
            me.Membership.Fund, Other, new("ยายมา", AgeBand.Elder), new("3", "ข้างวัด", null), CaseCategory.Bedridden, CaseUrgency.Urgent, new(ConsentAnswer.Given)));
        return village;
    }

    private static Task<CaseOutcome> DoAsync(Village village, CaseCommand command) => village.Cases.ApplyAsync(
        SampleBooks.Welfare.Membership.Fund, CaseNumber.Parse("C-2569-0001"), command, CommandKey.Of("before", command.GetType().Name), CancellationToken.None);
}
