namespace LineBot.Funds.Rules;

/// <summary>
/// The settings of a fund as they were written down: a name and a value each, valid from a day on. A section of rules
/// (<c>CommitteeRules.Read</c> and its like) makes typed values of them and says which are wrong.
/// </summary>
public sealed record RuleValues(FundId Fund, DateOnly? From, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The day the youngest of these values came into force, written into every decision; null: nothing was ever set.</summary>
    public string Version => From is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "default";

    public static RuleValues None(FundId fund) => new(fund, null, new Dictionary<string, string>());

    public string? Find(string name) => Values.GetValueOrDefault(name);
}

/// <summary>Reads the settings of a fund as they stand on a day.</summary>
public interface IRuleValues
{
    Task<RuleValues> ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken);
}
