using System.Collections.Concurrent;
using System.Net;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.Phones;
using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.AccountLinks;

/// <summary>Account linking: tokens of ten minutes and one use, and the dialog that a member's browser opens.</summary>
internal sealed class LinkTokens(VirtualClock clock, Happenings happenings, WebhookDispatch dispatch, Phone phone) : ILineEndpoints
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (string UserId, DateTimeOffset Until)> tokens = new();

    public IEnumerable<LineEndpoint> Endpoints => [new("POST", "/v2/bot/user/{userId}/linkToken", Issue)];

    /// <summary>
    /// What <c>access.line.me/dialog/bot/accountLink</c> does. <paramref name="browserUserId"/> is who is logged in there: somebody else
    /// than the token's user makes the link fail; nobody given counts as that user.
    /// </summary>
    public async Task<(int Status, string Text)> OpenAsync(string? linkToken, string? nonce, string? browserUserId)
    {
        if (nonce is not { Length: >= 10 and <= 255 }) { return (400, "The nonce must have 10 to 255 characters."); }
        if (linkToken is null || !tokens.TryRemove(linkToken, out var token) || clock.GetUtcNow() > token.Until)
        {
            return (400, "This link has expired or was used before.");   // No event tells the bot.
        }
        if (browserUserId is not null && browserUserId != token.UserId)
        {
            await dispatch.DispatchAsync(happenings.Nowhere("accountLink", new { link = new { result = "failed", nonce } }));
            return (400, "The accounts could not be linked.");
        }
        await phone.Tell(token.UserId, token.UserId, "accountLink", new { link = new { result = "ok", nonce } }).Delivery;
        return (200, "The accounts are linked. You can close this page.");
    }

    public static IResult Page((int Status, string Text) result) => Results.Content(
        $"<!doctype html><meta charset=\"utf-8\"><title>LINE</title><p>{WebUtility.HtmlEncode(result.Text)}</p>", "text/html", null, result.Status);

    private LineAnswer Issue(LineCall call)
    {
        if (!Ids.IsUserId(call.Path("userId"))) { return LineAnswer.BadRequest("The value for the 'userId' parameter is invalid"); }
        var token = Ids.LinkToken();
        tokens[token] = (call.Path("userId"), clock.GetUtcNow() + Life);
        return LineAnswer.Ok(new { linkToken = token });
    }
}
