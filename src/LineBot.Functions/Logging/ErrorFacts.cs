using Azure;

namespace LineBot.Functions.Logging;

/// <summary>What may be logged of an exception: what and where, never its message, which could quote a person's data.</summary>
internal static class ErrorFacts
{
    public static string Of(Exception error)
    {
        var service = error is RequestFailedException failed ? $" {failed.Status} {failed.ErrorCode}" : "";
        var cause = error.InnerException is { } inner ? $" ← {inner.GetType().Name}" : "";
        return $"{error.GetType().Name}{service}{cause} {FirstFrames(error)}";
    }

    private static string FirstFrames(Exception error) =>
        string.Join(" ", (error.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(6));
}
