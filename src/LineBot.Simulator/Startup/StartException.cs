namespace LineBot.Simulator.Startup;

/// <summary>The simulator cannot start, and this sentence says what to do about it.</summary>
internal sealed class StartException(string message) : Exception(message);
