using LineBot.Functions.Clock;
using LineBot.Functions.Printing;
using QRCoder;

namespace LineBot.Functions.Qr;

/// <summary>Draws the payment code of a signed address. Wrong, old or made up: what every door says.</summary>
internal sealed class QrDoor(QrTokens tokens, BotClock clock)
{
    private const int PixelsPerModule = 12;

    public Task AnswerAsync(HttpContext context)
    {
        clock.Follow(context.Request);
        PrivatePage.Protect(context.Response);
        if (tokens.Read(context.Request.RouteValues["token"] as string ?? "", clock.GetUtcNow()) is not { } code)
        {
            return PrivatePage.SayOverAsync(context);
        }

        context.Response.ContentType = "image/png";
        return context.Response.Body.WriteAsync(Draw(code), context.RequestAborted).AsTask();
    }

    private static byte[] Draw(string code)
    {
        using var data = QRCodeGenerator.GenerateQrCode(code, QRCodeGenerator.ECCLevel.M);
        return new PngByteQRCode(data).GetGraphic(PixelsPerModule);
    }
}
