using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>The transaction was refused as a whole: nothing of it was written.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException?.Status ?? throw new ArgumentNullException(nameof(requestFailedException)),
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException)
    {
        FailedTransactionActionIndex = LeadingIndex(requestFailedException.Message);
    }

    /// <summary>The action that the service names as the cause, counted from 0.</summary>
    public int? FailedTransactionActionIndex { get; }

    // The service has no field for it: its message starts with the index and a colon.
    private static int? LeadingIndex(string message)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
