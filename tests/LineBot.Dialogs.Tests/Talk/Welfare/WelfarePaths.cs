using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

/// <summary>The ways through the member's conversations about welfare, for whoever walks them all.</summary>
internal static class WelfarePaths
{
    private const string Number = "W-2569-0001";

    private static readonly Passbook Elsewhere = SampleBooks.Book("ban-lo", "ธนาคารหมู่บ้านตัวอย่าง", "0001");

    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(
            Intents.Welfare, One, Input.Type("เบิก"), Input.TapAnswer(1), Input.TapAnswer(), Input.Type("18 พ.ย. 69"), Input.TapAnswer(2), Input.Photo(), Input.Photo(),
            Input.TapAnswer()),
        new(Intents.Welfare, One, Input.Type("ทุนการศึกษา"), Input.TapAnswer(1), Input.TapAnswer()),
        new(Intents.Welfare, Two, Input.Type("เบิก"), Input.TapAnswer(), Input.TapAnswer(), Input.Type("เมื่อวาน"), Input.Photo(), Input.TapAnswer()),
        new(
            ClaimPostbacks.DeathAction, Volunteer, Input.Postback("death-claim"), Input.Type("W-999 แดง จำลอง"), Input.Type("W-012"), Input.Type("แก้ว จำลอง"), Input.TapAnswer(),
            Input.Type("0812345678"), Input.Type("เมื่อวาน"), Input.Tap(ClaimMessages.Later), Input.TapAnswer()),
        new(
            ClaimPostbacks.DeathAction, TwoFunds, Input.Postback("death-claim"), Input.TapAnswer(), Input.Type("W-002 แม่คำ ตัวอย่าง"), Input.Type("ฉันเอง"), Input.TapAnswer(1),
            Input.Type("เมื่อวาน"), Input.Tap(ClaimMessages.Later), Input.TapAnswer()),
        new(ClaimPostbacks.PapersAction, Asked, Input.Postback("claim-papers"), Input.TapAnswer(), Input.Photo()),
        new(ClaimPostbacks.WithdrawAction, Asked, Input.Postback($"claim-withdraw/suk-jai/{Number}"), Input.TapAnswer()),
        new(ClaimPostbacks.AppealAction, Refused, Input.Postback($"claim-appeal/suk-jai/{Number}"), Input.Type("มีใบรับรองแล้วค่ะ"), Input.TapAnswer()),
    ];

    private static Task<Village> One() => Task.FromResult(SukJai.With(SukJai.Somsri).Village);

    private static Task<Village> Two() => Task.FromResult(SukJai.With(SukJai.Somsri, SukJai.Mother).Village);

    private static Task<Village> Volunteer()
    {
        var village = SukJai.With(SukJai.Somsri, SukJai.Daeng).Village;
        village.Volunteering.Add(SukJai.Somsri.Membership);
        village.Claims.Volunteers = [SukJai.Somsri.Membership.Member];
        return Task.FromResult(village);
    }

    private static Task<Village> TwoFunds()
    {
        var village = SukJai.With(SukJai.Somsri, SukJai.Mother, Elsewhere).Village;
        village.Claims.Benefits = [.. village.Claims.Benefits, SukJai.Death with { Fund = Elsewhere.Membership.Fund }];
        return Task.FromResult(village);
    }

    private static async Task<Village> Asked() => (await AskedAsync()).Village;

    private static async Task<Village> Refused()
    {
        var fund = await AskedAsync();
        fund.Decide(ClaimNumber.Parse(Number), yes: false);
        return fund.Village;
    }

    /// <summary>A claim without its photo.</summary>
    private static async Task<SukJai> AskedAsync()
    {
        var fund = SukJai.With(SukJai.Somsri);
        var application = new ClaimApplication
        {
            Member = SukJai.Somsri.Membership,
            By = new(SukJai.Somsri.Membership.Member, SampleBooks.User),
            Benefit = SukJai.Flood.Id,
            Event = ClaimedEvent.On(new(2026, 11, 20), ForWhom.Self),
            Shown = SukJai.Flood.Amount,
        };
        await fund.Village.Claims.SubmitAsync(application, CommandKey.Parse("asked"), TestContext.Current.CancellationToken);
        return fund;
    }
}
