using LineBot.Dialogs.Workbooks;
using LineBot.Functions.Pushes;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;
using LineBot.Line.Messages;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Workbooks;

/// <summary>
/// Tells officers how their workbook stands. Whom LINE reaches is read now; the key of a message is made of workbook, dry run, state and
/// recipient, so that telling again tells once.
/// </summary>
internal sealed class WorkbookTeller(IPassbooks passbooks, PushQueue pushes)
{
    public async Task TellAsync(SentWorkbook workbook, CancellationToken cancellationToken)
    {
        switch (workbook.State)
        {
            case WorkbookState.Checked or WorkbookState.Faulty or WorkbookState.NothingNew when workbook.SecondBy is null:
                await TellAsync(workbook, workbook.By, WorkbookNotices.Checked, cancellationToken);
                break;
            case WorkbookState.Imported or WorkbookState.Stuck or WorkbookState.Faulty or WorkbookState.NothingNew:
            case WorkbookState.Waiting when workbook.SecondBy is not null:
                await TellAsync(workbook, workbook.By, WorkbookNotices.ToSender, cancellationToken);
                if (workbook.SecondBy is { } second) { await TellAsync(workbook, second, WorkbookNotices.ToSecond, cancellationToken); }
                break;
            default:
                break;   // Whoever brought it here has heard so.
        }
    }

    private async Task TellAsync(
        SentWorkbook workbook, MemberNumber officer, Func<SentWorkbook, string, IReadOnlyList<Message>> write, CancellationToken cancellationToken)
    {
        if (await passbooks.ReadAsync(new(workbook.Fund, officer), cancellationToken) is not { } book) { return; }

        var words = MessageJson.Write(write(workbook, book.FundName));
        foreach (var user in book.LinkedUsers)
        {
            var key = RetryKey.Of($"workbook/{workbook.Fund.Value}/{workbook.Number}", $"{workbook.Check}/{workbook.State}/{user.Value}");
            await pushes.EnqueueAsync(new QueuedPush(workbook.File.Channel, user.Value, key, TimeProvider.System.GetUtcNow(), words), cancellationToken);
        }
    }
}
