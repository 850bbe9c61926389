using LineBot.Functions.Settings;
using LineBot.Funds.PromptPay;

namespace LineBot.Functions.Qr;

/// <summary>Where a phone finds a payment code.</summary>
internal sealed class QrLinks(QrTokens tokens, PublicAddress address) : IPayCodes
{
    public const string Path = "api/qr";

    public Uri Link(string promptPayCode, DateTimeOffset now) => address.Of($"{Path}/{tokens.Write(promptPayCode, now + QrTokens.ValidFor)}");
}
