namespace LineBot.Dialogs.Tests.Access;

/// <summary>One function of the app: who may call it, how that is known, and what everybody else gets.</summary>
/// <param name="Function">The folder of its function.json.</param>
/// <param name="Path">Where it is asked from outside; null: the host alone calls it, on this machine.</param>
/// <param name="IsPosted">It is posted to.</param>
/// <param name="Proof">What lets somebody in.</param>
/// <param name="Without">The status without it.</param>
internal sealed record Door(string Function, string? Path, bool IsPosted, string Proof, int Without)
{
    public override string ToString() => Function;
}

/// <summary>The one table of doors.</summary>
internal static class Doors
{
    private const string Host = "the host of this app, over the loopback address that alone is listened to";

    public static IReadOnlyList<Door> All { get; } =
    [
        new("line-webhook", "/api/line/webhook", IsPosted: true, "LINE's signature over the raw bytes, with the channel's secret", 401),
        new("photo-link", "/api/photos/x", IsPosted: false, "a link signed for one photo, one viewer and minutes; the look is recorded", 404),
        new("case-letter", "/api/cases/x", IsPosted: false, "a link signed for one case, one actor and a quarter of an hour; the actor's rights are read again", 404),
        new("guarantee-letter", "/api/guarantees/x", IsPosted: false, "a link signed for one loan, one officer and a quarter of an hour; the officer's rights are read again", 404),
        new("print-page", "/api/pages/x", IsPosted: false, "a link signed for one page, one viewer and a quarter of an hour; the viewer's rights are read again, the look is recorded", 404),
        new("workbook-file", "/api/workbooks/x", IsPosted: false, "a link signed for one workbook or the fund's books, one officer and a quarter of an hour; the officer's rights are read again, the look is recorded", 404),
        new("pay-qr", "/api/qr/x", IsPosted: false, "a link signed for one payment code and an hour", 404),
        new("my-data", "/api/my-data/x", IsPosted: false, "a link signed for one person and a quarter of an hour; for whom the person stands is read again, and the look is recorded", 404),
        new("health", "/api/health", IsPosted: false, "nothing: it tells whether the storage answers, and no more", 200),
        .. new[] { "line-events", "line-pushes", "line-photos", "line-notices", "line-workbooks" }.Select(queue => new Door(queue, null, IsPosted: true, $"{Host}, with a message of the queue", 500)),
        .. new[] { "morning", "due-check", "case-check", "sweep" }.Select(timer => new Door(timer, null, IsPosted: true, $"{Host}, at its time; to run it twice does what running it once does", 200)),
    ];
}
