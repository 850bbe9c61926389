using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>One member on the sheet: what was expected in the morning, and what came.</summary>
public sealed record DaySheetLine
{
    public required MemberNumber Member { get; init; }

    public required string Name { get; init; }

    public Money ExpectedSavings { get; init; }

    public Money ExpectedLoan { get; init; }

    public Money Paid { get; init; }

    /// <summary>Said not to come; whoever comes after all may still pay.</summary>
    public bool IsAbsent { get; init; }

    public Money Expected => ExpectedSavings + ExpectedLoan;

    public bool IsWaiting => !IsAbsent && !Paid.IsPositive && Expected.IsPositive;

    public override string ToString() => "line of a day sheet";
}
