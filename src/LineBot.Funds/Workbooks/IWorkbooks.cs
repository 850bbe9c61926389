using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Workbooks;

/// <summary>Workbooks that officers send: taken, handed to a second officer, agreed to, dropped. Rights are read anew in each of them.</summary>
public interface IWorkbooks
{
    /// <summary>Notes that a file is to be fetched and read; that happens by itself. The same key again takes it once.</summary>
    Task<WorkbookOutcome> TakeAsync(NewWorkbook sent, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Its sender asks another officer to agree.</summary>
    Task<WorkbookOutcome> HandOnAsync(WorkbookDeed deed, CancellationToken cancellationToken);

    /// <summary>The second officer's yes to one dry run; the import happens by itself.</summary>
    Task<WorkbookOutcome> ConfirmAsync(WorkbookDeed deed, int check, CancellationToken cancellationToken);

    /// <summary>Nothing is imported; the file is deleted.</summary>
    Task<WorkbookOutcome> DropAsync(WorkbookDeed deed, CancellationToken cancellationToken);

    Task<SentWorkbook?> ReadAsync(FundId fund, WorkbookNumber number, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<SentWorkbook>> ListAsync(FundId fund, int max, CancellationToken cancellationToken);

    /// <summary>The message with the file was taken back. What is imported already stays, and so does its file.</summary>
    Task ForgetAsync(string messageId, CancellationToken cancellationToken);
}

/// <summary>A file as it came.</summary>
public sealed record NewWorkbook(Membership By, LineUserId Person, WorkbookFile File)
{
    public override string ToString() => $"new workbook of {By.Fund}";
}

/// <summary>An officer does something about a workbook.</summary>
public sealed record WorkbookDeed(Membership By, LineUserId Person, WorkbookNumber Number, CommandKey Key)
{
    public override string ToString() => $"deed on workbook {Number}";
}

/// <summary>What became of it.</summary>
public abstract record WorkbookOutcome
{
    private WorkbookOutcome()
    {
    }

    public sealed record Done(SentWorkbook Workbook) : WorkbookOutcome;

    public sealed record Refused(WorkbookRefusal Why) : WorkbookOutcome;
}

/// <summary>Why not, in the order it is looked at.</summary>
public enum WorkbookRefusal
{
    /// <summary>No officer of this fund who may.</summary>
    NotYours,

    NotThere,

    /// <summary>It is past this point, or not there yet.</summary>
    NotNow,

    /// <summary>The one who sent it cannot agree to it, by whatever membership.</summary>
    NeedsAnother,

    /// <summary>Only its sender hands it on.</summary>
    NotTheSender,

    /// <summary>There was another dry run since.</summary>
    CheckedAgain,
}
