using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>
/// The sheet of a savings day: whose cash was received, what was counted at the end, and who signed for it. Nothing on it changes once the
/// second officer has signed.
/// </summary>
public sealed record DaySheet
{
    public required FundId Fund { get; init; }

    public required DaySheetNumber Number { get; init; }

    public required DateOnly Day { get; init; }

    public required MemberNumber OpenedBy { get; init; }

    public DaySheetStatus Status { get; init; }

    /// <summary>How many receipts were ever begun on it; each keeps its number, also where it was taken back.</summary>
    public int Receipts { get; init; }

    /// <summary>Who counted the cash, and by which LINE account: that is the first signature.</summary>
    public MemberNumber? CountedBy { get; init; }

    public LineUserId? CountedFrom { get; init; }

    public DateTimeOffset? CountedAt { get; init; }

    /// <summary>What the receipts add up to, as it was when the cash was counted.</summary>
    public Money Expected { get; init; }

    public Money Counted { get; init; }

    public MemberNumber? SignedBy { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>Cash over (positive) or short (negative): a line of the sheet's own.</summary>
    public Money Difference => Counted - Expected;

    /// <summary>What a receipt of this sheet is called in the members' books: SD-000012/7.</summary>
    public string ReferenceOf(int receipt) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number.Value}/{receipt}");

    public override string ToString() => $"day sheet {Number} of {Fund}";
}

/// <summary>Where a day sheet stands.</summary>
public enum DaySheetStatus
{
    /// <summary>Cash is being received.</summary>
    Open,

    /// <summary>The cash was counted and signed for once; a second officer looks at it.</summary>
    Counted,

    /// <summary>Signed by both.</summary>
    SignedOff,

    /// <summary>Closed without a receipt: nobody came, or it was opened by mistake.</summary>
    Empty,
}
