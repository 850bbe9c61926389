namespace LineBot.Storage.Conversations;

/// <summary>
/// A turn that was committed: what it wants to send, and the queue copy that answers for the sending. Other copies of the
/// same event have nothing to do.
/// </summary>
public sealed record StoredTurn(string EventId, string Copy, bool Delivered, ReadOnlyMemory<byte> Outgoing);
