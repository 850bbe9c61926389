using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Tests.Talk.Welfare;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Walks;

/// <summary>A way through each dialog of the table of contents. Whoever writes a dialog adds its way here, and it is walked with all others.</summary>
internal static class HappyPaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.Link, Members, Input.Type("ผูกบัญชี"), Input.Type("0001"), Input.Tap(LinkingMessages.Agree), Input.Type(Village.Code)) { IsLinked = false },
        new(Intents.Unlink, Members, Input.Type("เลิกผูก"), Input.TapAnswer(), Input.Tap(LinkingMessages.YesUnlink)),
        new("what-is-this-photo", Members, Input.Photo(), Input.TapAnswer()),
        new(Intents.Contact, Members, Input.Type("ติดต่อกรรมการ"), Input.TapAnswer(), Input.Type("ขอทราบวันประชุมใหญ่ค่ะ"), Input.TapAnswer()),
        new(LetterPostbacks.AnswerAction, ALetterWaits, Input.Postback($"{LetterPostbacks.AnswerAction}/ban-lo/1"), Input.Type("วันที่ 20 ค่ะ"), Input.TapAnswer()),
        new(Intents.Erase, Members, Input.Type("ลบข้อมูลของฉัน"), Input.TapAnswer(), Input.TapAnswer(), Input.Type("ลบข้อมูล")),
        new(Intents.OfficerCheck, Members, Input.Type("คนนี้เป็นกรรมการจริงไหม"), Input.Type("สมชาย")),
        .. CommitteePaths.All,
        .. SlipPaths.All,
        .. DueMovePaths.All,
        .. SavingsPaths.All,
        .. BroadcastPaths.All,
        .. GuaranteePaths.All,
        .. ContactPaths.All,
        .. ObjectionPaths.All,
        .. OutboxPaths.All,
        .. WelfarePaths.All,
        .. WorkbookPaths.All,
        .. CasePaths.All,
    ];

    /// <summary>Questions that take what comes and are never asked, or only to whoever changes something on a summary.</summary>
    public static IReadOnlyList<(string Dialog, string Question)> NeverAsked { get; } =
    [
        ("what-is-this-photo", "more"),
        (Intents.Welfare, "words"),
        ("death-claim", "words"),
        (Intents.ReportCase, "photos"),
    ];

    private static Task<Village> ALetterWaits()
    {
        var officer = SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with { Seats = [Council.Seat(Position.Chair, Duty.Communicate)] };
        var village = Village.Of(SampleBooks.VillageBank, officer);
        village.Letters.With(SampleBooks.VillageBank with { LinkedUsers = [LineUserId.Parse($"U{2:x32}")] }, "ประชุมใหญ่วันไหนคะ");
        return Task.FromResult(village);
    }

    private static Task<Village> Members() => Task.FromResult(Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare));
}
