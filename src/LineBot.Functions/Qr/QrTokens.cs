using LineBot.Functions.Links;
using LineBot.Funds.Members;

namespace LineBot.Functions.Qr;

/// <summary>Payment codes in addresses that nobody else can write, and that end after an hour.</summary>
internal sealed class QrTokens(IdentityKey key)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromHours(1);

    private readonly SignedLink link = new(key, "pay-qr");

    public string Write(string code, DateTimeOffset until) => link.Write(until, code);

    /// <summary>The payment code; null for anything that this installation did not write, or that is over.</summary>
    public string? Read(string token, DateTimeOffset now) =>
        link.Read(token) is (var until, [var code]) && now.ToUnixTimeSeconds() < until.ToUnixTimeSeconds() ? code : null;
}
