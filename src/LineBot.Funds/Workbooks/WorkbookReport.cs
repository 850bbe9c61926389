using LineBot.Funds.Ledger;

namespace LineBot.Funds.Workbooks;

/// <summary>What an import of a workbook would do: rows by sheet, money before and after, and what is wrong.</summary>
public sealed record WorkbookReport(IReadOnlyList<SheetCount> Sheets, IReadOnlyList<BookSum> Sums, IReadOnlyList<WorkbookFault> Faults)
{
    /// <summary>So many faults go onto the card; all of them onto the page.</summary>
    public const int OnCardMax = 3;

    /// <summary>More faults than these nobody reads: the first of them say what to mend.</summary>
    public const int FaultsMax = 500;

    /// <summary>All faults, also those that are not listed.</summary>
    public required int FaultCount { get; init; }

    public int Added => Sheets.Sum(sheet => sheet.Added);

    public int Changed => Sheets.Sum(sheet => sheet.Changed);

    public int Unchanged => Sheets.Sum(sheet => sheet.Unchanged);

    public bool IsNothingNew => FaultCount == 0 && Added == 0 && Changed == 0;

    public override string ToString() => $"report with {FaultCount} faults";
}

/// <summary>What becomes of the rows of one sheet, by its name in the import format.</summary>
public sealed record SheetCount(string Sheet, int Added, int Changed, int Unchanged);

/// <summary>Money of one sort in the whole fund, as it is and as it would be.</summary>
public sealed record BookSum(SumOf Of, Money Before, Money After)
{
    /// <summary>The name of the pot, where it is one.</summary>
    public string? Pot { get; init; }

    public bool IsChanged => Before != After;

    public override string ToString() => $"sum of {Of}";
}

/// <summary>Which money is summed up. Kinds of accounts have the names of <see cref="AccountKind"/>.</summary>
public enum SumOf
{
    Contribution,
    Pledge,
    Deposit,
    Share,

    /// <summary>Principal that borrowers still owe.</summary>
    LoansOut,
    Pot,
}

/// <summary>One thing wrong in one place, with its sentence. <paramref name="Column"/> is named as in the file.</summary>
public sealed record WorkbookFault(string Sheet, int Line, string Column, string Th, string En)
{
    public override string ToString() => $"fault in {Sheet} {Line}";
}
