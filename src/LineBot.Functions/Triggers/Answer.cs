namespace LineBot.Functions.Triggers;

/// <summary>
/// What the host accepts from a queue or timer function. Success is 200 with a JSON object, always: at anything emptier the host waits
/// until its time-out and then kills this process with everything that runs in it.
/// </summary>
internal static class Answer
{
    private static readonly byte[] Empty = """{"Outputs":{},"Logs":[],"ReturnValue":null}"""u8.ToArray();

    public static Task DoneAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status200OK);

    /// <summary>The host tries again, and after the last try moves a message to the poison queue.</summary>
    public static Task FailedAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status500InternalServerError);

    private static Task WriteAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Empty.Length;
        return context.Response.Body.WriteAsync(Empty, CancellationToken.None).AsTask();
    }
}
