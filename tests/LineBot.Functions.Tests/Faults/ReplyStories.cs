using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>Questions with one answer.</summary>
internal static class ReplyStories
{
    private const string Case = "{fund}/C-2569-0001";

    public static IReadOnlyList<Story> All { get; } =
    [
        new("member's questions",
            [Intents.Loan, "loans", "loan-schedule", Intents.NextPayment, Intents.History, "history", "history-page", "pay-qr", Intents.Statement, Intents.Reminders],
            new Says(Member, "เงินกู้"), new Taps(Member, "loan-schedule/{fund}/0001/L-1"), new Says(Member, "งวดหน้า"), new Says(Member, "ประวัติ"),
            new Taps(Member, "pay-qr/{fund}/0001/L-1"), new Opens(Member, "qr"), new Says(Member, "หยุดเตือน")) { Proof = "12,000.00" },
        new("questions about rights", [Intents.Entitlements, Intents.Rules, Intents.ClaimStatus],
            new Says(Member, "สิทธิของฉัน"), new Says(Member, "ระเบียบ"), new Says(Member, "สถานะ")) { Before = stage => stage.ClaimAsync(), Proof = "W-2569-0001" },
        new("officers' lists", [Intents.Approvals, "claim-review", Intents.SlipList, Intents.DueList, Intents.Letters],
            new Says(Chair, "รออนุมัติ"), new Taps(Chair, "claim-review/{fund}/W-2569-0001"), new Says(Cashier, "สลิปรอตรวจ"), new Says(Cashier, "ลูกหนี้"), new Says(Chair, "จดหมาย"))
        {
            Before = async stage =>
            {
                await stage.ClaimAsync();
                await stage.SendSlipAsync();
                await stage.SendLetterAsync();
            },
            Proof = "SL-000001",
        },
        new("questions about cases", [Intents.CaseList, Intents.CaseStatus, "case", "case-looks", "case-counts", "case-letter"],
            new Says(Chair, "รายการเคส"), new Taps(Chair, $"case/{Case}"), new Says(Member, "เคสที่แจ้งไว้"), new Taps(Chair, $"case-looks/{Case}"),
            new Taps(Chair, "case-counts/{fund}"), new Taps(Chair, $"case-letter/{Case}/1")) { Before = stage => stage.ReferCaseAsync(), Proof = "C-2569-0001" },
        new("help and tongues", [Intents.Help, "help", Intents.Emergency, Intents.Language, Intents.Numerals, "welcome", "sticker", "not-understood"],
            new Follows(Newcomer), new Says(Newcomer, "เมนู"), new Says(Newcomer, "ช่วยด้วย"), new Says(Newcomer, "เลขไทย"), new SendsSticker(Newcomer), new Says(Newcomer, "บลาๆ"),
            new Says(Newcomer, "English")) { Proof = "1669" },
    ];
}
