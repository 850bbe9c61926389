using LineBot.Funds.Ledger;

namespace LineBot.Funds.SavingsDay;

/// <summary>Why a command on a day sheet does nothing.</summary>
public abstract record DaySheetRefusal
{
    private DaySheetRefusal()
    {
    }

    /// <summary>Not an officer with the duty, or no such sheet: the same answer for both.</summary>
    public sealed record NotYours : DaySheetRefusal;

    /// <summary>Counted or signed: nothing more comes onto it.</summary>
    public sealed record IsClosed(DaySheet Sheet) : DaySheetRefusal;

    /// <summary>Cash is still being received.</summary>
    public sealed record IsOpen(DaySheet Sheet) : DaySheetRefusal;

    /// <summary>Whoever counted the cash does not sign a second time.</summary>
    public sealed record NeedsAnother : DaySheetRefusal;

    /// <summary>It was counted anew since it was shown.</summary>
    public sealed record ChangedSince(DaySheet Sheet) : DaySheetRefusal;

    /// <summary>Another sheet was opened meanwhile; one is enough.</summary>
    public sealed record AnotherIsOpen(DaySheetNumber Open) : DaySheetRefusal;

    public sealed record NoSuchMember : DaySheetRefusal;

    /// <summary>The officer thought better of it.</summary>
    public sealed record NotReceived : DaySheetRefusal;

    /// <summary>The member has no book for what was said.</summary>
    public sealed record NoSuchBook : DaySheetRefusal;

    /// <summary>The book does not take it.</summary>
    public sealed record NotPosted(PostingRefusal Why) : DaySheetRefusal;

    /// <summary>No such receipt, or it was taken back already.</summary>
    public sealed record NothingToTakeBack : DaySheetRefusal;
}
