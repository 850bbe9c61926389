using LineBot.Funds.Workbooks;

namespace LineBot.Funds.Import;

/// <summary>An import of one fund's rows, planned and not written.</summary>
/// <param name="Sheets">What becomes of the rows.</param>
/// <param name="Sums">Money of the whole fund before and after.</param>
/// <param name="Faults">What does not fit the books.</param>
/// <param name="OperatorOnly">What fits, and yet is nothing that officers change by themselves.</param>
public sealed record ImportForecast(
    IReadOnlyList<SheetCount> Sheets, IReadOnlyList<BookSum> Sums, IReadOnlyList<PlanFault> Faults, IReadOnlyList<PlanFault> OperatorOnly)
{
    /// <summary>Another one under the same rows: the books that they touch have changed.</summary>
    public required string Print { get; init; }

    /// <summary>Knows the rows again.</summary>
    public required string Digest { get; init; }
}
