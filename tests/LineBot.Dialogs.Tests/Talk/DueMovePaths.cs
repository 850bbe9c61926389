using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Walks;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The way through moving an instalment.</summary>
internal static class DueMovePaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.DueMove, () => Task.FromResult(DueMoveTests.Office()), Input.Type("เลื่อนวันส่ง"), Input.Type("L-999"), Input.Type("L-2569-014"),
            Input.TapAnswer(1), Input.Type("10/12/2569"), Input.Type("ครั้งที่ 11/2569"), Input.TapAnswer(), Input.Type("ใช่")),
    ];
}
