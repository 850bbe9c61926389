namespace LineBot.Simulator.Validation;

/// <summary>One thing wrong with a request, in LINE's words and at LINE's property path.</summary>
internal sealed record Fault(string Message, string? Property);
