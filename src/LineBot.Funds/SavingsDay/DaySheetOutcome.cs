using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>What became of a command on a day sheet.</summary>
public abstract record DaySheetOutcome
{
    private DaySheetOutcome()
    {
    }

    /// <summary>Opened now, or the one that was open already.</summary>
    public sealed record Opened(DaySheetBook Book, bool IsNew) : DaySheetOutcome;

    /// <summary>Cash was received: the entries stand in the order of the receipt's parts.</summary>
    public sealed record Received(DaySheet Sheet, CashReceipt Receipt, Passbook Payer, IReadOnlyList<LedgerEntry> Entries) : DaySheetOutcome;

    /// <summary>A receipt was taken back.</summary>
    public sealed record TakenBack(DaySheet Sheet, CashReceipt Receipt, Passbook Payer) : DaySheetOutcome;

    public sealed record Absent(MemberNumber Member) : DaySheetOutcome;

    /// <summary>Counted, or found empty.</summary>
    public sealed record Counted(DaySheet Sheet) : DaySheetOutcome;

    public sealed record SignedOff(DaySheet Sheet) : DaySheetOutcome;

    /// <summary>The second officer did not agree: it is open again.</summary>
    public sealed record SentBack(DaySheet Sheet) : DaySheetOutcome;

    public sealed record Refused(DaySheetRefusal Why) : DaySheetOutcome;
}
