using LineBot.Dialogs.Language;
using LineBot.Dialogs.Slips;
using LineBot.Dialogs.Tests.Walks;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through sending a slip and deciding on one.</summary>
internal static class SlipPaths
{
    private const string Review = "slip-review/ban-lo/SL-000001";

    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.Slip, Members, Input.Type("ส่งสลิป"), Input.TapAnswer(), Input.Photo(), Input.TapAnswer(), Input.Type("ABC12345")),
        new(SlipPostbacks.ReviewAction, Office, Input.Postback(Review), Input.Tap(SlipMessages.Approve), Input.Type("ใช่")),
        new(SlipPostbacks.ReviewAction, Office, Input.Postback(Review), Input.Tap(SlipMessages.ChangeIt), Input.TapAnswer(), Input.Type("900"), Input.Type("เมื่อวาน"), Input.Type("ใช่")),
        new(SlipPostbacks.ReviewAction, Office, Input.Postback(Review), Input.Tap(SlipMessages.TurnDown), Input.TapAnswer(), Input.Type("ใช่")),
        new(SlipPostbacks.UndoAction, PostedAsync, Input.Postback("slip-undo/ban-lo/SL-000001"), Input.Tap(SlipMessages.TakeBack)),
    ];

    private static Task<Village> Members() => Task.FromResult(Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare));

    private static async Task<Village> PostedAsync()
    {
        var village = await SlipTests.OfficeAsync();
        await village.Slips.PostedAsync();
        return village;
    }

    private static Task<Village> Office() => SlipTests.OfficeAsync();
}
