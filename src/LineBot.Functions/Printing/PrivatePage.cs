using System.Text;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;

namespace LineBot.Functions.Printing;

/// <summary>A page behind a signed link: nothing keeps it, nothing frames it, and no other page learns the link.</summary>
internal static class PrivatePage
{
    public static void Protect(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }

    public static Task SayAsync(HttpContext context, int status, string page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page), context.RequestAborted).AsTask();
    }

    /// <summary>The one answer to whoever has no proof, at every door: it tells nothing of what is behind, nor what was wrong.</summary>
    public static Task SayOverAsync(HttpContext context) => SayAsync(context, StatusCodes.Status404NotFound, Sentence(PhotoMessages.LinkIsOver));

    public static Task SayNotNowAsync(HttpContext context) => SayAsync(context, StatusCodes.Status503ServiceUnavailable, Sentence(PhotoMessages.CannotShowNow));

    /// <summary>One sentence in the middle of an empty page, in both languages.</summary>
    public static string Sentence(Text words) => $"""
        <!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>LineBot</title>
        <body style="font:1.3rem/1.6 sans-serif;margin:15vh auto;max-width:22em;padding:0 1em;text-align:center;color:#1f2937">
        <p>{words.In(Locale.Thai)}</p><p lang="en">{words.In(Locale.English)}</p></body></html>
        """;
}
