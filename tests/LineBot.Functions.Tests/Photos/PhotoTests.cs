using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Storage.Pictures;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Pictures;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Photos;

/// <summary>A picture's way: from LINE's content host, cleaned, into a private blob, and out of it through a link of minutes.</summary>
public sealed class PhotoTests(AzuriteFixture azurite) : IAsyncLifetime
{
    /// <summary>Row of the day, of the sender, of the photo, then picture, its look, the row again, and whether others look the same.</summary>
    private const int CallsOfATake = 7;

    /// <summary>A fund of its own for each test: pictures that look the same are looked up within the fund.</summary>
    private readonly FundId fund = FundId.Parse($"ban-{RandomNumberGenerator.GetHexString(16, lowercase: true)}");
    private readonly LineUserId sender = LineUserId.Parse(WebhookBodies.NewUser());
    private readonly string message = RandomNumberGenerator.GetInt32(int.MaxValue).ToString(CultureInfo.InvariantCulture);
    private Handler handler = null!;

    /// <summary>What comes late has taken effect, and a photo's calls know no ETag that a rival could change: neither makes a call fail here.</summary>
    public static MatrixTheoryData<int, StorageFault> FailingCalls { get; } =
        new(Enumerable.Range(1, CallsOfATake), [.. Enum.GetValues<StorageFault>().Except([StorageFault.Late, StorageFault.Rival])]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private PhotoViewer Viewer => new(fund, MemberNumber.Parse("0007"), "W-2569-0001");

    private IPhotos Photos => handler.Part<IPhotos>();

    private FakeContents Contents => handler.Line.Contents;

    public async ValueTask InitializeAsync() => handler = await Handler.StartRealAsync(azurite);

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Fact]
    public async Task A_picture_is_kept_without_what_the_camera_wrote()
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.FromCamera()));

        var photo = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo;

        var answer = await LookAsync(photo.Id);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        var shown = await answer.Content.ReadAsByteArrayAsync(Token);
        shown[^10..].ShouldBe(SamplePictures.Drawn[^10..]);
        System.Text.Encoding.Latin1.GetString(shown).ShouldNotContain("SECRET");
        await handler.LeftAsync(QueueNames.LinePhotos, 0);
    }

    [Fact]
    public async Task A_photo_costs_seven_calls_to_storage_and_one_to_LINE()
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.Png()));

        await TakeAsync();

        handler.Storage.Calls.Count.ShouldBe(CallsOfATake);
        Contents.Asked[message].ShouldBe(1);
    }

    [Fact]
    public async Task A_large_picture_streams_through_in_blocks()
    {
        byte[] large = [.. SamplePictures.Drawn[..^2], .. new byte[5_000_000], 0xFF, 0xD9];
        Contents.Answer(message, ContentAnswer.Of(large) with { IsChunked = true });

        var photo = (await TakeInTheEndAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo;

        (await (await LookAsync(photo.Id)).Content.ReadAsByteArrayAsync(Token)).ShouldBe(large);
    }

    [Fact]
    public async Task The_same_message_again_is_the_same_photo_and_is_not_fetched_again()
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.Drawn));
        var first = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo;

        var again = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo;

        again.Id.ShouldBe(first.Id);
        Contents.Asked[message].ShouldBe(1);
    }

    [Theory]
    [InlineData(404, PhotoState.Gone)]
    [InlineData(410, PhotoState.Gone)]
    public async Task What_LINE_no_longer_has_is_gone(int status, PhotoState state)
    {
        Contents.Answer(message, new ContentAnswer(status));

        (await TakeAsync()).ShouldBe(new PhotoOutcome.Refused(state));
        (await TakeAsync()).ShouldBe(new PhotoOutcome.Refused(state));

        Contents.Asked[message].ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_ten_megabytes_are_too_large_whether_LINE_says_so_or_not(bool isChunked)
    {
        byte[] huge = [.. SamplePictures.Drawn[..^2], .. new byte[PictureCleaner.BytesMax], 0xFF, 0xD9];
        Contents.Answer(message, ContentAnswer.Of(huge) with { IsChunked = isChunked });

        (await TakeInTheEndAsync()).ShouldBe(new PhotoOutcome.Refused(PhotoState.TooLarge));

        handler.Storage.Calls.ShouldNotContain(call => call.Path.Contains("comp=blocklist", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("%PDF-1.7 not a picture")]
    [InlineData("")]
    public async Task What_is_no_picture_is_unreadable_and_nothing_of_it_stays(string bytes)
    {
        Contents.Answer(message, ContentAnswer.Of(System.Text.Encoding.ASCII.GetBytes(bytes)));

        (await TakeAsync()).ShouldBe(new PhotoOutcome.Refused(PhotoState.Unreadable));

        handler.Storage.Calls.ShouldNotContain(call => call.Service == "blob" && call.Method == "PUT");
    }

    [Fact]
    public async Task A_picture_on_another_server_is_never_fetched()
    {
        (await Photos.TakeAsync(new(sender, message, "default", fund, IsExternal: true), Token)).ShouldBeOfType<PhotoOutcome.External>();

        Contents.Asked.ShouldBeEmpty();
        handler.Storage.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_LINE_still_prepares_comes_later_and_in_silence()
    {
        Contents.Answer(message, new(202), new(202), ContentAnswer.Of(SamplePictures.Png()));
        var id = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Later>().Id;
        (await StateAsync(id)).ShouldBe(PhotoState.Coming);

        (await GoOnAsync(id)).ShouldBe(HttpStatusCode.OK);   // 202 once more: it is put back, for later.
        await handler.LeftAsync(QueueNames.LinePhotos, 2);   // The first message, and the one that was put back.
        (await GoOnAsync(id)).ShouldBe(HttpStatusCode.OK);
        (await GoOnAsync(id)).ShouldBe(HttpStatusCode.OK);

        (await StateAsync(id)).ShouldBe(PhotoState.Kept);
        Contents.Asked[message].ShouldBe(3);
        await handler.LeftAsync(QueueNames.LinePushes, 0);
    }

    [Fact]
    public async Task A_slow_LINE_does_not_hold_up_the_turn()
    {
        Contents.Answer(message, new ContentAnswer(200) { IsHeld = true }, ContentAnswer.Of(SamplePictures.Png()));

        var id = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Later>().Id;

        (await GoOnAsync(id)).ShouldBe(HttpStatusCode.OK);
        (await StateAsync(id)).ShouldBe(PhotoState.Kept);
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_nothing_and_is_tried_again()
    {
        var picture = SamplePictures.FromCamera();
        Contents.Answer(message, ContentAnswer.Of(picture) with { CutAfter = 500 }, ContentAnswer.Of(picture));

        var id = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Later>().Id;

        (await LookAsync(id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await GoOnAsync(id);
        (await LookAsync(id)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(410)]
    [InlineData(200)]
    public async Task What_comes_to_nothing_later_is_told_once(int status)
    {
        Contents.Answer(message, new(202), new(status, "no picture"u8.ToArray()));
        var id = (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Later>().Id;

        await GoOnAsync(id);
        await GoOnAsync(id);   // As after a crash before the message was deleted.

        foreach (var push in await handler.TakeAsync(QueueNames.LinePushes)) { (await handler.BringAsync(QueueNames.LinePushes, push.Body)).ShouldBe(HttpStatusCode.OK); }
        var told = handler.Line.Pushes.ShouldHaveSingleItem();
        told.Texts.ShouldBe(["รูปที่ส่งมาเปิดไม่ได้ค่ะ ขอส่งรูปใหม่อีกครั้งนะคะ"]);
        told.Body.GetProperty("to").GetString().ShouldBe(sender.Value);
    }

    [Theory]
    [MemberData(nameof(FailingCalls))]
    public async Task Whichever_call_to_storage_fails_once_the_photo_is_kept_once(int number, StorageFault fault)
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.Png()));
        var calls = 0;
        handler.Storage.Fault = _ => Interlocked.Increment(ref calls) == number ? fault : null;

        var outcome = await TakeInTheEndAsync();

        var photo = outcome.ShouldBeOfType<PhotoOutcome.Kept>().Photo;
        calls.ShouldBeGreaterThan(CallsOfATake);
        (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo.Id.ShouldBe(photo.Id);
        (await LookAsync(photo.Id)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_crash_between_picture_and_row_shows_nothing_and_the_next_try_heals_it()
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.Png()));
        var isPut = false;
        handler.Storage.Fault = call =>
        {
            if (isPut) { return StorageFault.Down; }   // From here on the process is as good as dead.
            isPut = call is { Service: "blob", Method: "PUT" };
            return null;
        };

        await Should.ThrowAsync<Exception>(TakeAsync);
        handler.Storage.Fault = _ => null;

        var id = handler.Part<PhotoTokens>().IdOf(new(sender, "default", message));
        (await LookAsync(id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo.Id.ShouldBe(id);
        (await LookAsync(id)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_picture_from_another_phone_is_known_again()
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.FromCamera(6)));
        Contents.Answer($"{message}2", ContentAnswer.Of((byte[])[.. SamplePictures.FromCamera(6)[..^6], 1, 2, 3]));   // Something else hangs on behind.
        var fund = FundId.Parse($"f-{Guid.NewGuid():N}"[..20]);
        var first = (await Photos.TakeAsync(new(sender, message, "default", fund, false), Token)).ShouldBeOfType<PhotoOutcome.Kept>().Photo;
        await Photos.FileAsync(new(fund, "W-1", PhotoKeeping.Paper), [first.Id], Token);

        var other = LineUserId.Parse(WebhookBodies.NewUser());
        var second = await Photos.TakeAsync(new(other, $"{message}2", "default", fund, false), Token);

        second.ShouldBeOfType<PhotoOutcome.Kept>().Photo.SentBeforeFor.ShouldBe(["W-1"]);
    }

    [Fact]
    public async Task Each_look_is_written_down_before_anything_is_shown()
    {
        var id = await KeptAsync();

        await LookAsync(id);
        await LookAsync(id);

        var looks = await TrailAsync(AuditAction.PhotoViewed);
        looks.Where(look => look.Key.Value.StartsWith(id.Value, StringComparison.Ordinal)).Select(look => (look.Actor, look.Subject))
            .ShouldBe([("0007", "W-2569-0001"), ("0007", "W-2569-0001")]);
    }

    [Fact]
    public async Task Where_the_look_cannot_be_written_down_nothing_is_shown()
    {
        var id = await KeptAsync();
        handler.Storage.Fault = call => call is { Service: "table", Method: "POST" } ? StorageFault.Down : null;

        var answer = await LookAsync(id);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task A_photo_is_for_no_cache_no_frame_and_no_guess()
    {
        var answer = await LookAsync(await KeptAsync());

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Content.Headers.ContentDisposition.FileName.ShouldBe("photo.png");
    }

    [Fact]
    public async Task A_message_that_is_taken_back_takes_its_picture_with_it()
    {
        var id = await KeptAsync();

        (await handler.ReceiveAsync(WebhookBodies.Unsend(sender.Value, message))).ShouldBe(HttpStatusCode.OK);
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        (await LookAsync(id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await StateAsync(id)).ShouldBe(PhotoState.Deleted);
        handler.Line.Calls.ShouldBeEmpty();
        (await TrailAsync(AuditAction.PhotoTakenBack)).ShouldContain(taken => taken.Actor == sender.Value && taken.Key.Value == $"{id}/Deleted");
    }

    [Fact]
    public async Task Somebody_else_cannot_take_it_back()
    {
        var id = await KeptAsync();

        await handler.ReceiveAsync(WebhookBodies.Unsend(WebhookBodies.NewUser(), message));
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        (await StateAsync(id)).ShouldBe(PhotoState.Kept);
    }

    private Task<PhotoOutcome> TakeAsync() => Photos.TakeAsync(new(sender, message, "default", fund, IsExternal: false), Token);

    /// <summary>On a busy machine megabytes take longer than a turn has; then the host brings the message, as often as it does.</summary>
    private async Task<PhotoOutcome> TakeInTheEndAsync()
    {
        var outcome = await TakeAsync();
        for (var attempt = 1; attempt < 5 && outcome is PhotoOutcome.Later later; attempt++)
        {
            await GoOnAsync(later.Id);
            outcome = await TakeAsync();
        }

        return outcome;
    }

    private async Task<PhotoId> KeptAsync()
    {
        Contents.Answer(message, ContentAnswer.Of(SamplePictures.Png()));
        return (await TakeAsync()).ShouldBeOfType<PhotoOutcome.Kept>().Photo.Id;
    }

    private async Task<PhotoState> StateAsync(PhotoId id) => (await Photos.ReadAsync([id], Token)).ShouldHaveSingleItem().State;

    /// <summary>Opens a fresh link, as a tap does.</summary>
    private Task<HttpResponseMessage> LookAsync(PhotoId id) =>
        handler.GetAsync(Photos.Link(id, Viewer, TimeProvider.System.GetUtcNow()).PathAndQuery);

    /// <summary>The host brings the message, however long it was to wait.</summary>
    private Task<HttpStatusCode> GoOnAsync(PhotoId id) =>
        handler.BringAsync(QueueNames.LinePhotos, System.Text.Encoding.UTF8.GetBytes($$"""{"photo":"{{id.Value}}"}"""));

    private async Task<IEnumerable<AuditEvent>> TrailAsync(AuditAction action)
    {
        var month = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);
        return (await handler.Part<IAuditTrail>().ReadAsync(fund, month, Token)).Where(happened => happened.Action == action);
    }
}
