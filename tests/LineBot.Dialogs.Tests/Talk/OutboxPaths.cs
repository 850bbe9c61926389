using LineBot.Dialogs.Outbox;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through what is laid aside.</summary>
internal static class OutboxPaths
{
    private const string Id = "3f9a0c17b2d4";

    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(OutboxPostbacks.AgainAction, SomethingWaits, Input.Postback($"{OutboxPostbacks.AgainAction}/{Id}"), Input.Tap(OutboxMessages.YesAgain)),
        new(OutboxPostbacks.DropAction, SomethingWaits, Input.Postback($"{OutboxPostbacks.DropAction}/{Id}"), Input.Type("บอกเองแล้ว"), Input.Tap(OutboxMessages.YesDrop)),
    ];

    private static Task<Village> SomethingWaits()
    {
        var officer = SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with
        {
            Seats = [new(Position.Secretary, [Duty.Communicate], null, null, null)],
        };
        var village = Village.Of(SampleBooks.VillageBank, officer);
        village.Outbox.With(Id, to: null, FundId.Parse("ban-lo"));
        return Task.FromResult(village);
    }
}
