using LineBot.Dialogs.Language;
using LineBot.Dialogs.Objections;
using LineBot.Dialogs.Tests.Walks;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through objecting to a line, answering that, and taking it back.</summary>
internal static class ObjectionPaths
{
    private const string Answer = "objection-answer/ban-lo/Q-2569-0001";

    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.Objection, Members, Input.Type("คัดค้านรายการ"), Input.TapAnswer(), Input.TapAnswer(), Input.Type("ฝาก 500 แต่ลง 300"), Input.Photo(), Input.Tap(ObjectionMessages.Send)),
        new(ObjectionPostbacks.AnswerAction, Office, Input.Postback(Answer), Input.Tap(ObjectionAnswerMessages.Stands), Input.Type("ตรวจใบเสร็จแล้วตรงกัน"), Input.Tap(ObjectionAnswerMessages.Confirm)),
        new(ObjectionPostbacks.AnswerAction, Office, Input.Postback(Answer), Input.Tap(ObjectionAnswerMessages.Change), Input.Type("500"), Input.Type("5/10/2569"), Input.Type("ลงผิดจริง"), Input.Tap(ObjectionAnswerMessages.Confirm)),
        new(ObjectionPostbacks.WithdrawAction, Own, Input.Postback("objection-withdraw/ban-lo/Q-2569-0001"), Input.Tap(ObjectionMessages.YesWithdraw)),
    ];

    private static Task<Village> Members() => Task.FromResult(ObjectionTests.Members);

    private static Task<Village> Own() => Task.FromResult(ObjectionTests.Office(forOwner: true));

    private static Task<Village> Office() => Task.FromResult(ObjectionTests.Office());
}
