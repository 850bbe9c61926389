using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>Where an officer reads what a dry run found, and gets the books as a workbook: addresses that hold for minutes. Each look is recorded.</summary>
public interface IWorkbookLinks
{
    /// <summary>A page to print with every fault.</summary>
    Uri Report(Membership officer, LineUserId user, WorkbookNumber workbook, DateTimeOffset now);

    /// <summary>The books of the fund as they are when it is opened.</summary>
    Uri Books(Membership officer, LineUserId user, DateTimeOffset now);
}
