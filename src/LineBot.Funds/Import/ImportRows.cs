using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;

namespace LineBot.Funds.Import;

/// <summary>Where a row was read, so that a fault can be found again.</summary>
public readonly record struct RowSource(string File, int Line);

/// <summary>Everything an import brings, well formed row by row; whether it fits together and fits what is stored is the plan's business.</summary>
public sealed record ImportRows
{
    public IReadOnlyList<FundRow> Funds { get; init; } = [];

    public IReadOnlyList<MemberRow> Members { get; init; } = [];

    public IReadOnlyList<AccountRow> Accounts { get; init; } = [];

    public IReadOnlyList<TransactionRow> Transactions { get; init; } = [];

    public IReadOnlyList<LoanRow> Loans { get; init; } = [];

    public IReadOnlyList<RepaymentRow> Repayments { get; init; } = [];

    public IReadOnlyList<SeatRow> Seats { get; init; } = [];

    public IReadOnlyList<VolunteerRow> Volunteers { get; init; } = [];

    public IReadOnlyList<BenefitRow> Benefits { get; init; } = [];

    public IReadOnlyList<RuleRow> Rules { get; init; } = [];

    public IReadOnlyList<PotRow> Pots { get; init; } = [];
}

/// <summary>A line of funds.csv. What the file leaves empty is null, and changes nothing that is stored.</summary>
public sealed record FundRow(RowSource Source, FundProfile Fund);

/// <summary>A line of members.csv.</summary>
public sealed record MemberRow(RowSource Source, Membership Membership, string GivenName, string FamilyName, DateOnly JoinedOn)
{
    public string? Title { get; init; }

    public CitizenId? CitizenId { get; init; }

    public DateOnly? BirthDate { get; init; }

    public string? Phone { get; init; }

    public string? Moo { get; init; }

    public string? Household { get; init; }

    /// <summary>Null: the file says nothing; a new member is active.</summary>
    public MemberStatus? Status { get; init; }

    public LineUserId? LineUser { get; init; }

    public override string ToString() => $"{Source}: {Membership}";
}

/// <summary>A line of accounts.csv.</summary>
public sealed record AccountRow(RowSource Source, Membership Membership, AccountNumber Number, AccountKind Kind, Money Balance, DateOnly AsOf)
{
    public DateOnly? OpenedOn { get; init; }

    public Money? PledgeAmount { get; init; }

    public string? Unit { get; init; }

    public override string ToString() => $"{Source}: account {Number}";
}

/// <summary>A line of transactions.csv. The amount is the number in the file; in an in-kind account it counts units, not baht.</summary>
public sealed record TransactionRow(
    RowSource Source, FundId Fund, AccountNumber Account, DateOnly Date, EntryType Type, Money Amount, ReceiptNumber Receipt)
{
    public ReceiptNumber? Reverses { get; init; }

    public string? Note { get; init; }

    public override string ToString() => $"{Source}: account {Account}";
}

/// <summary>A line of loans.csv.</summary>
public sealed record LoanRow(RowSource Source, Membership Membership, LoanNumber Number, LoanTerms Terms)
{
    public string? Purpose { get; init; }

    public IReadOnlyList<MemberNumber> Guarantors { get; init; } = [];

    public Money PaidPrincipal { get; init; }

    public Money PaidInterest { get; init; }

    public DateOnly? AsOf { get; init; }

    public override string ToString() => $"{Source}: loan {Number}";
}

/// <summary>A line of repayments.csv.</summary>
public sealed record RepaymentRow(RowSource Source, FundId Fund, LoanNumber Loan, DateOnly Date, Money Amount, ReceiptNumber Receipt)
{
    public string? Note { get; init; }

    public override string ToString() => $"{Source}: loan {Loan}";
}

/// <summary>A line of committee.csv.</summary>
public sealed record SeatRow(RowSource Source, Membership Membership, Position Position)
{
    /// <summary>Null: the file says nothing.</summary>
    public IReadOnlyList<Duty>? Duties { get; init; }

    public SeatSource? From { get; init; }

    public DateOnly? TermFrom { get; init; }

    public DateOnly? TermTo { get; init; }

    public override string ToString() => $"{Source}: {Position} {Membership}";
}

/// <summary>A line of volunteers.csv.</summary>
public sealed record VolunteerRow(RowSource Source, Volunteer Volunteer)
{
    public override string ToString() => $"{Source}: {Volunteer}";
}

/// <summary>A line of benefits.csv: one version of a benefit.</summary>
public sealed record BenefitRow(RowSource Source, Benefit Benefit)
{
    public override string ToString() => $"{Source}: benefit {Benefit.Id}";
}

/// <summary>A line of rules.csv: one setting from a day on.</summary>
public sealed record RuleRow(RowSource Source, RuleValue Rule)
{
    public override string ToString() => $"{Source}: rule {Rule.Rule}";
}

/// <summary>A line of pots.csv: a purse, and what was in it when the books were carried over.</summary>
public sealed record PotRow(RowSource Source, PotOpening Pot)
{
    public override string ToString() => $"{Source}: pot {Pot.Id}";
}
