namespace LineBot.Funds.Quota;

/// <summary>What the month's plan allows and what is used of it. No limit: the plan has none.</summary>
public sealed record MonthQuota(long? Limit, long Used)
{
    /// <summary>Null: as many as one likes.</summary>
    public long? Left => Limit is { } limit ? Math.Max(0, limit - Used) : null;
}

/// <summary>Asks LINE. The numbers are LINE's own and about right, for people send from LINE's site too.</summary>
public interface IMessageQuota
{
    /// <summary>Null: LINE does not say now; then nothing is held back.</summary>
    Task<MonthQuota?> ReadAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>How many messages of a fund were held back in the month of that day.</summary>
    Task<int> UnsentAsync(FundId fund, DateOnly day, CancellationToken cancellationToken);
}
