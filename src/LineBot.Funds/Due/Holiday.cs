namespace LineBot.Funds.Due;

/// <summary>A public holiday, with the paper that says so and the day of that paper: holidays change in the middle of a year.</summary>
public sealed record Holiday(DateOnly On, string Name, string Source, DateOnly Published);

/// <summary>The public holidays that the operator has read in; none are built in.</summary>
public interface IHolidays
{
    /// <summary>Both days included.</summary>
    Task<IReadOnlyList<Holiday>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken);
}
