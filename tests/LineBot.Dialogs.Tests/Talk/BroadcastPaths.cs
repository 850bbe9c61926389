using LineBot.Dialogs.Broadcasts;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through an announcement.</summary>
internal static class BroadcastPaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.Broadcast, TwoFunds, Input.Type("ส่งประกาศ"), Input.TapAnswer(), Input.TapAnswer(1), Input.TapAnswer(), Input.Type("ประชุมวันอาทิตย์"), Input.Type("ใช่")),
        new(BroadcastPostbacks.ConfirmAction, Waiting, Input.Postback("broadcast-confirm/ban-lo/1"), Input.Type("ใช่")),
        new(BroadcastPostbacks.CancelAction, Waiting, Input.Postback("broadcast-cancel/ban-lo/1"), Input.Type("ใช่")),
    ];

    private static Task<Village> TwoFunds() => Task.FromResult(Village.Of(
        SampleBooks.VillageBank with { Seats = [Council.Seat(Position.Chair, Duty.Decide)], Profile = SampleBooks.VillageBank.Profile with { Moo = "3" } },
        SampleBooks.Welfare with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] }));

    private static Task<Village> Waiting() => Task.FromResult(BroadcastTests.Office(isWaiting: true));
}
