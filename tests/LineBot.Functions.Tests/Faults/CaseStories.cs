using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>People in need: reported, helped, referred, closed.</summary>
internal static class CaseStories
{
    private const string Case = "{fund}/C-2569-0001";

    public static IReadOnlyList<Story> All { get; } =
    [
        new("report", [Intents.ReportCase], new Says(Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"), new SendsPhoto(Member), new Says(Member, "ยินยอม")) { Proof = "C-2569-0001" },
        new("report by place", [Intents.ReportCase],
            new SendsPlace(Member), new Says(Member, "น้ำท่วม"), new TapsAnswer(Member)) { Proof = "C-2569-0001" },
        new("case taken", ["case-take"], new Taps(Chair, $"case-take/{Case}")) { Before = stage => stage.ReportAsync(), Proof = "มีคนรับดูแลแล้ว" },
        new("visit", ["case-visit"], new Taps(Member, $"case-visit/{Case}"), new Says(Member, "น้ำลดแล้ว"), new SendsPhoto(Member), new TapsAnswer(Member))
        {
            Before = stage => stage.TakeCaseAsync(), Proof = "Kind=Visited",
        },
        new("word added", ["case-add"], new Taps(Member, $"case-add/{Case}"), new Says(Member, "น้ำลดแล้ว"), new TapsAnswer(Member)) { Before = stage => stage.ReportAsync(), Proof = "Kind=Added" },
        new("help planned", ["case-help"], new Taps(Chair, $"case-help/{Case}"), new Says(Chair, "500"), new TapsAnswer(Chair)) { Before = stage => stage.TakeCaseAsync(), Proof = "500.00" },
        new("help voted on", ["case-vote"], new Taps(Secretary, $"case-vote/{Case}"), new TapsAnswer(Secretary))
        {
            Rules = new() { HasThreeDeciders = true, Values = [("committee-quorum", "1"), ("case-vote-above-baht", "1000")] },
            Before = stage => stage.PlanHelpAsync(),
            Proof = "Kind=VoteCast",
        },
        new("help paid", ["case-pay"], new Taps(Cashier, $"case-pay/{Case}"), new Says(Cashier, "ใช่")) { Before = stage => stage.PlanHelpAsync(), Proof = "P-0001" },
        new("referral", ["case-refer"], new Taps(Chair, $"case-refer/{Case}"), new Says(Chair, "กู้ภัย")) { Before = stage => stage.TakeCaseAsync(), Proof = "กู้ภัย" },
        new("answer of an agency", ["case-answer"], new Taps(Chair, $"case-answer/{Case}"), new Says(Chair, "รับไว้แล้ว")) { Before = stage => stage.ReferCaseAsync(), Proof = "Kind=Answered" },
        new("case closed", ["case-close"], new Taps(Chair, $"case-close/{Case}"), new TapsAnswer(Chair), new TapsAnswer(Chair)) { Before = stage => stage.TakeCaseAsync(), Proof = "ปิดเรื่อง" },
        new("case assigned", ["case-assign"], new Taps(Chair, $"case-assign/{Case}"), new TapsAnswer(Chair)) { Before = stage => stage.ReportAsync(), Proof = "Assigned" },
        new("person identified", ["case-identify"], new Taps(Chair, $"case-identify/{Case}"), new Says(Chair, "0006")) { Before = stage => stage.TakeCaseAsync(), Proof = "about:" },
    ];
}
