using Azure;

namespace LineBot.Functions.Logging;

/// <summary>What may be logged of an exception: what and where. A message is shown only of our own, for another's could quote a person's data.</summary>
internal static class ErrorFacts
{
    public static string Of(Exception error)
    {
        var cause = error.InnerException is { } inner ? $" ← {Kind(inner)}" : "";
        var message = error.GetType().Assembly == typeof(ErrorFacts).Assembly ? $" {error.Message}" : "";
        return $"{Kind(error)}{message}{cause} {FirstFrames(error)}";
    }

    private static string Kind(Exception error) => error is RequestFailedException failed
        ? $"{error.GetType().Name} {failed.Status} {failed.ErrorCode}"
        : error.GetType().Name;

    private static string FirstFrames(Exception error) =>
        string.Join(" ", (error.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(6));
}
