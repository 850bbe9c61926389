using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>How the person's consent is answered: each answer sends the report.</summary>
internal static class ConsentWays
{
    private const string Agrees = "yes";
    private const string CannotSpeak = "cannot-speak";
    private const string IsChild = "child";
    private const string NotMet = "not-met";
    private const string NotAsked = "not-asked";

    public static IReadOnlyList<Option> Options { get; } =
    [
        new(Agrees, ReportMessages.Agrees) { Synonyms = ["ยินยอม", "ยอม", "ยินยอมค่ะ", "ยินยอมครับ", "agrees"] },
        new(CannotSpeak, ReportMessages.CannotSpeak) { Synonyms = ["สื่อสารไม่ได้", "พูดไม่ได้"] },
        new(IsChild, ReportMessages.IsChild) { Synonyms = ["เป็นเด็ก"] },
        new(NotMet, ReportMessages.NotMet) { Synonyms = ["ไม่พบตัว", "ไม่เจอตัว"] },
        new(NotAsked, ReportMessages.NotAsked) { Synonyms = ["ยังไม่ได้ถาม", "ไม่ได้ถาม", "ส่งเลย", "ส่ง"] },
    ];

    public static CaseConsent Read(string? key) => key switch
    {
        Agrees => new(ConsentAnswer.Given),
        CannotSpeak => new(ConsentAnswer.Unable, "สื่อสารไม่ได้"),
        IsChild => new(ConsentAnswer.Unable, "เป็นเด็ก"),
        NotMet => new(ConsentAnswer.Unable, "ไม่พบตัว"),
        _ => new(ConsentAnswer.NotAsked),
    };
}
