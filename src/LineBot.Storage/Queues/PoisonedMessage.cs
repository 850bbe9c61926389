namespace LineBot.Storage.Queues;

/// <summary>Work that stopped: what it is and why it lies here, without a word of what a person wrote.</summary>
public sealed record PoisonedMessage(string Queue, string Id, DateTimeOffset Since, string What, string Why);
