using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through the letters between members and the committee.</summary>
internal static class ContactPaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.Contact, Members, Input.Type("ติดต่อกรรมการ"), Input.TapAnswer(), Input.Type("ขอทราบวันประชุมใหญ่ของกองทุน"), Input.Tap(ContactMessages.Send)),
        new(LetterPostbacks.AnswerAction, Letter, Input.Postback("letter-answer/ban-lo/1"), Input.Type("วันเสาร์หน้า เก้าโมงเช้า"), Input.Tap(ContactMessages.Send)),
    ];

    private static Task<Village> Members() => Task.FromResult(Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare));

    private static Task<Village> Letter()
    {
        var officer = SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with
        {
            Seats = [new(Position.Secretary, [Duty.Communicate], null, null, null)],
        };
        var village = Village.Of(SampleBooks.VillageBank, officer);
        village.Letters.With(SampleBooks.VillageBank, "ขอทราบวันประชุมใหญ่");
        return Task.FromResult(village);
    }
}
