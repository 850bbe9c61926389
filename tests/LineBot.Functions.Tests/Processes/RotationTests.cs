using System.Net;
using System.Text;
using LineBot.Functions.Running;
using LineBot.Line.Signature;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Processes;

/// <summary>A channel secret and a token are exchanged while people write; LINE's redelivery switch is on, as `linebot channel setup` asks.</summary>
public class RotationTests(AzuriteFixture azurite)
{
    private const string NewSecret = "the secret that LINE issued just now";
    private const string New = $"Line__Channels__0__Secret={NewSecret}";
    private const string Previous = $"Line__Channels__0__PreviousSecret={Handler.Secret}";

    [Fact]
    public async Task No_message_is_lost_while_the_secret_is_exchanged()
    {
        await using var before = await Handler.StartProcessAsync(azurite);
        var undelivered = new List<string>();
        await SendAsync(before, Messages(10), Handler.Secret, undelivered);
        undelivered.ShouldBeEmpty();

        // LINE signs with the new secret from the moment it is issued; the app learns of it a little later.
        var gap = Messages(5);
        await SendAsync(before, gap, NewSecret, undelivered);
        undelivered.ShouldBe(gap);
        var late = Messages(5);

        await before.Process.KillAsync();
        await using var after = await before.StartNextProcessAsync(New, Previous, "Line__Channels__0__AccessToken=the-next-token");
        await SendAsync(after, late, Handler.Secret, []);          // On its way since before the exchange.
        await SendAsync(after, gap, NewSecret, undelivered = []);   // Redelivered.
        await SendAsync(after, Messages(10), NewSecret, undelivered);

        undelivered.ShouldBeEmpty();
        await after.LeftAsync(QueueNames.LineEvents, 0);
        after.Line.Replies.Count.ShouldBe(30);
    }

    [Fact]
    public async Task Without_the_previous_secret_the_old_one_opens_nothing()
    {
        await using var first = await Handler.StartProcessAsync(azurite, New);
        var refused = new List<string>();

        await SendAsync(first, Messages(1), Handler.Secret, refused);

        refused.Count.ShouldBe(1);
        first.Line.Replies.ShouldBeEmpty();
    }

    private static List<string> Messages(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => WebhookBodies.Body(WebhookBodies.Text(WebhookBodies.NewUser(), "สวัสดี")))];

    private static async Task SendAsync(Handler handler, IReadOnlyList<string> bodies, string secret, List<string> undelivered)
    {
        var signature = new LineSignature(secret);
        foreach (var body in bodies)
        {
            using var answer = await handler.PostAsync(body, signature.Sign(Encoding.UTF8.GetBytes(body)));
            if (answer.StatusCode != HttpStatusCode.OK) { undelivered.Add(body); }
        }
    }
}
