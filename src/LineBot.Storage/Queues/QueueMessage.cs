namespace LineBot.Storage.Queues;

/// <summary>What proves that a message is ours to delete: valid until someone else takes the message.</summary>
public sealed record QueueReceipt(string MessageId, string PopReceipt);

/// <summary>A message as the queue hands it out. <see cref="Receipt"/> is null when it was only looked at.</summary>
public sealed record QueueMessage(string MessageId, QueueReceipt? Receipt, int DequeueCount, DateTimeOffset InsertedAt, ReadOnlyMemory<byte> Body);
