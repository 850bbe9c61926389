namespace LineBot.TestKit;

/// <summary>Node or the npm package is not to be had here; the message is the reason that skipped tests show.</summary>
public sealed class AzuriteMissingException(string message, Exception? inner = null) : Exception(message, inner);
