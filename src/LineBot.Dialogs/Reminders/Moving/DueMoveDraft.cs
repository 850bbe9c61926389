using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>What the officer said so far. What the summary showed is kept: the books have moved on when a turn is run again.</summary>
internal sealed record DueMoveDraft
{
    public string? Loan { get; init; }

    public int? Number { get; init; }

    public DateOnly? To { get; init; }

    public string? Minutes { get; init; }

    public string? Reason { get; init; }

    public int ShownNumber { get; init; }

    public DateOnly ShownFrom { get; init; }

    public override string ToString() => "move draft";
}

/// <summary>Where the officer decides, and the loan once it is named.</summary>
internal sealed record DueMoveFacts(DateOnly Today, IReadOnlyList<Passbook> Seats)
{
    public Passbook? Officer { get; init; }

    public Passbook? Borrower { get; init; }

    public Loan? Loan { get; init; }

    public DueMoveRefusal? WhyNot { get; init; }

    /// <summary>The instalment that is meant: the one that was chosen, or the only one left.</summary>
    public int Number { get; init; }

    /// <summary>Loans that are late or fall due soon.</summary>
    public IReadOnlyList<LoanNumber> Suggested { get; init; } = [];

    public IReadOnlyList<Instalment> Unpaid => Loan is null ? [] : [.. Loan.Schedule().Where(line => line.Unpaid.IsPositive)];

    public DueMoveRefusal? WhyNotOn(DateOnly day) => Loan is null ? DueMoveRefusal.NoSuchLoan : DueMoveRules.WhyNot(Loan, Number, day, Today);

    public override string ToString() => "move facts";
}

/// <summary>How drafts of moves are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(DueMoveDraft))]
internal sealed partial class DueMoveJson : JsonSerializerContext;
