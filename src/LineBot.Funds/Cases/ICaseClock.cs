using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>Watches that no case is forgotten.</summary>
public interface ICaseClock
{
    /// <summary>The funds that ever had a case.</summary>
    Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Lets every case climb whose time ran out. Who has to hear of it is told before the climb is written: cut in between, they are told
    /// again under the same <see cref="ClimbedCase.Key"/>.
    /// </summary>
    Task ClimbAsync(FundId fund, DateTimeOffset now, Func<ClimbedCase, Task> tell, CancellationToken cancellationToken);
}

/// <summary>A case that climbed, and the LINE accounts of those who are told.</summary>
public sealed record ClimbedCase(Case Case, IReadOnlyList<LineUserId> Told)
{
    /// <summary>The same for every try of this one climb.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Case.Fund}/{Case.Number}/climb-{Case.Revision}");

    public override string ToString() => $"climbed {Case.Number}";
}
