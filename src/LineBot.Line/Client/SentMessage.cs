namespace LineBot.Line.Client;

/// <summary>A message that LINE took, in the order of the request. The quote token lets a later message quote it.</summary>
public sealed record SentMessage(string Id, string? QuoteToken);
