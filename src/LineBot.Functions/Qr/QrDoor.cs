using LineBot.Functions.Clock;
using QRCoder;

namespace LineBot.Functions.Qr;

/// <summary>Draws the payment code of a signed address. Wrong, old or made up: not found, and nothing more is said.</summary>
internal sealed class QrDoor(QrTokens tokens, BotClock clock)
{
    private const int PixelsPerModule = 12;

    public Task AnswerAsync(HttpContext context)
    {
        clock.Follow(context.Request);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (tokens.Read(context.Request.RouteValues["token"] as string ?? "", clock.GetUtcNow()) is not { } code)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
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
