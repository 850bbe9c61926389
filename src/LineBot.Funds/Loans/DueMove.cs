namespace LineBot.Funds.Loans;

/// <summary>An instalment that a decision of the committee moved from one day to another. What is owed of it stays as the contract says.</summary>
public sealed record DueMove(int Number, DateOnly From, DateOnly To);
