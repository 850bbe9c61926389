namespace LineBot.Funds.Ledger;

/// <summary>A command key came again with other contents: two intentions share a name, and only one of them happened.</summary>
public sealed class CommandConflictException(CommandKey key)
    : InvalidOperationException($"The command {key} was carried out before with other contents.");
