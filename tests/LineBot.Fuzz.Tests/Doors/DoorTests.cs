using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using LineBot.Functions.Running;
using LineBot.Functions.Turns;
using LineBot.Functions.Webhooks;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Queues;
using LineBot.Fuzz.Running;
using LineBot.Fuzz.Tokens;
using LineBot.Fuzz.Webhooks;
using LineBot.Fuzz.Words;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using Microsoft.AspNetCore.Http;
using Table = LineBot.Dialogs.Tests.Access.Doors;

namespace LineBot.Fuzz.Doors;

/// <summary>The app as it is deployed, on real storage: every body is answered as its door promises, and no work is left lying.</summary>
public class DoorTests(AzuriteFixture azurite)
{
    /// <summary>A busy machine may be too slow for LINE's two seconds; then LINE brings the webhook again.</summary>
    private const int DeliveriesMax = 40;

    /// <summary>A turn costs a few calls, whatever somebody wrote.</summary>
    private const int StorageCallsMax = 150;

    private const int LooksMax = 900;

    private const int TooLargeOneIn = 60;

    /// <summary>As docs/access.md names them.</summary>
    private static readonly string[] Queues = [.. Table.All.Where(door => door is { Path: null, Without: 500 }).Select(door => door.Function)];

    private static readonly string[] Links = [.. Table.All.Where(door => door is { IsPosted: false, Without: 404 }).Select(door => door.Path![..^1])];

    private int sent;
    private int broughtAgain;
    private TimeSpan soonestAgain = TimeSpan.MaxValue;

    [Fact]
    public async Task A_signed_webhook_is_taken_in_or_refused_as_malformed_and_its_turns_come_to_their_end()
    {
        var network = new SampleNetwork(azurite);
        await network.InitializeAsync();
        await using var handler = await Handler.StartRealAsync(azurite);
        var door = handler.Part<LineWebhook>();

        await Fuzzer.RunAsync(
            new Entrance("webhook, through its door", _ => Task.FromResult(new Episode(Body, body => ComesAsync(handler, door, body))), new(KiB: 16 * 1024, PerByte: 400)), ordinary: 120, atLength: 10_000);

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"LINE brought {broughtAgain} again, the soonest after {(broughtAgain > 0 ? soonestAgain.TotalSeconds : 0):0.00} s"));
        await BringWhatIsLeftAsync(handler);
        handler.Line.Replies.SelectMany(reply => reply.Texts).ShouldAllBe(text => !text.Contains("ระบบขัดข้อง", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_host_brings_is_done_or_said_to_have_failed_and_a_link_of_anybody_opens_nothing()
    {
        await using var handler = await Handler.StartRealAsync(azurite);

        await Fuzzer.RunAsync(
            new Entrance("queue doors and links, over HTTP", _ => Task.FromResult(new Episode(dice => dice.Mutate([.. QueueTests.Messages, .. TokenTests.Samples], 32 * 1024), body => KnockAsync(handler, body))), new(KiB: 16 * 1024, PerByte: 400)),
            ordinary: 200, atLength: 10_000);

        using var health = await handler.GetAsync("/api/health");
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Words and buttons that a person of the sample network might send, and whatever else comes.</summary>
    private static byte[] Body(Random dice) => dice.Falls(TooLargeOneIn) ? TooLarge(dice) : dice.Next(4) switch
    {
        0 => Bytes.Of(WebhookBodies.Body(WebhookBodies.Text("U00000000000000000000000000000001", dice.Mutate(ReaderTests.Typed, 5_000).AsText()))),
        1 => Bytes.Of(WebhookBodies.Body(WebhookBodies.Postback("U00000000000000000000000000000001", dice.Mutate([Bytes.Of("loan-schedule/ban-lo/L-2569-001"), Bytes.Of("history/suk-jai/0001")], 300).AsText()))),
        _ => SampleEvents.Body(dice),
    };

    /// <summary>Words that no queue message holds, however they are compressed.</summary>
    private static byte[] TooLarge(Random dice) =>
        Bytes.Of(WebhookBodies.Body(WebhookBodies.Text("U00000000000000000000000000000001", Convert.ToBase64String(dice.Noise(dice.Next(60_000, 200_000))))));

    private async Task ComesAsync(Handler handler, LineWebhook door, byte[] body)
    {
        var mine = Bytes.Of(Encoding.Latin1.GetString(body)).Length == body.Length ? Own(body) : body;
        handler.Storage.ForgetCalls();
        var status = StatusCodes.Status503ServiceUnavailable;
        for (var delivery = 1; delivery <= DeliveriesMax && status == StatusCodes.Status503ServiceUnavailable; delivery++)
        {
            var started = TimeProvider.System.GetTimestamp();
            status = await DeliverAsync(door, mine);
            if (status == StatusCodes.Status503ServiceUnavailable) { NoteAgain(TimeProvider.System.GetElapsedTime(started)); }
        }

        status.ShouldBeOneOf(StatusCodes.Status200OK, StatusCodes.Status400BadRequest);
        handler.Storage.Calls.Count.ShouldBeLessThan(StorageCallsMax);
    }

    /// <summary>Whether the clock was to blame, or the body: what cannot be taken in at all is refused before LINE's time is over.</summary>
    private void NoteAgain(TimeSpan after)
    {
        broughtAgain++;
        soonestAgain = after < soonestAgain ? after : soonestAgain;
    }

    /// <summary>LINE never gives two events one id.</summary>
    private byte[] Own(byte[] body)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"\"fuzz-{++sent}-");
        return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(body).Replace("\"event-", prefix, StringComparison.Ordinal));
    }

    /// <summary>As the host does with what did not come to its end inline; whatever fails then would fail for ever.</summary>
    private static async Task BringWhatIsLeftAsync(Handler handler)
    {
        for (var look = 1; look <= LooksMax && await handler.CountAsync(QueueNames.LineEvents) > 0; look++)
        {
            foreach (var message in await handler.TakeAsync(QueueNames.LineEvents))
            {
                await handler.Part<QueuedTurns>().RunAsync(message.Body.ToArray(), TestContext.Current.CancellationToken);
                await handler.DoneAsync(QueueNames.LineEvents, message);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        (await handler.CountAsync(QueueNames.LineEvents)).ShouldBe(0);
    }

    private static async Task<int> DeliverAsync(LineWebhook door, byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(body);
        context.Request.ContentLength = body.Length;
        context.Request.Headers["x-line-signature"] = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Handler.Secret), body));
        context.Response.Body = new MemoryStream();
        await door.ReceiveAsync(context);
        return context.Response.StatusCode;
    }

    private static async Task KnockAsync(Handler handler, byte[] body)
    {
        (await handler.BringAsync(Queues[body.Length % Queues.Length], body)).ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.InternalServerError);
        foreach (var door in Links)
        {
            using var answer = await handler.GetAsync($"{door}{Uri.EscapeDataString(body.AsText().Replace('\uD83D', 'x'))[..Math.Min(body.Length, 2_000)]}x");
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        }
    }
}
