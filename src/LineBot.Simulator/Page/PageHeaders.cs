namespace LineBot.Simulator.Page;

/// <summary>What a browser may do with the page: run and style only from here; show pictures and films from where a bot says they are.</summary>
internal static class PageHeaders
{
    private const string Elsewhere = "https: http://127.0.0.1:* http://localhost:*";

    private const string Policy =
        $"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob: {Elsewhere}; " +
        $"media-src 'self' blob: {Elsewhere}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";   // A page engineer sees a change at once, and an update of the program brings its own page.
    }
}
