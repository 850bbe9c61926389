using System.Globalization;
using LineBot.Dialogs.Printing;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Printing;
using LineBot.Functions.Triggers;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Workbooks;
using LineBot.Import.Writing;
using LineBot.Storage.Import;
using LineBot.Storage.Workbooks;

namespace LineBot.Functions.Workbooks;

/// <summary>
/// What a dry run found, as a page to print, and the books as a workbook, for the officer who holds a fresh link. Rights are read again
/// and the look is recorded before a byte leaves; whatever is wrong with a link gets the same page, which tells nothing.
/// </summary>
internal sealed partial class WorkbookDoor(
    WorkbookTickets tickets, WorkbookTable table, WorkbookFiles files, ExportSource books, IPassbooks passbooks, IRuleValues rules, IAuditTrail audit,
    BotClock clock, Func<Guid> newId, ILogger<WorkbookDoor> logger)
{
    public const string Path = "api/workbooks";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task AnswerAsync(HttpContext context)
    {
        using var scope = logger.BeginInvocation(context.Request);
        clock.Follow(context.Request);
        PrivatePage.Protect(context.Response);
        try
        {
            var ticket = tickets.Read(context.Request.RouteValues["token"] as string ?? "");
            if (ticket is null || await OfficerAsync(ticket, context.RequestAborted) is not { } book) { await PrivatePage.SayOverAsync(context); }
            else if (ticket.Workbook is { } number) { await ShowAsync(context, ticket, book, number); }
            else { await HandOutAsync(context, ticket); }
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await PrivatePage.SayNotNowAsync(context);
        }
    }

    /// <summary>Null: the link is over, or whoever holds it no longer handles workbooks.</summary>
    private async Task<Passbook?> OfficerAsync(WorkbookTicket ticket, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now >= ticket.Until) { return null; }

        var today = ThaiDay.Of(now);
        var book = await passbooks.ReadAsync(ticket.Officer, cancellationToken);
        var settings = WorkbookRules.Read(await rules.ReadAsync(ticket.Officer.Fund, today, cancellationToken));
        return book?.IsLinkedTo(ticket.User) == true && settings.May(Officer.Of(book, today)) ? book : null;
    }

    private async Task ShowAsync(HttpContext context, WorkbookTicket ticket, Passbook book, WorkbookNumber number)
    {
        var workbook = (await table.FindAsync(ticket.Officer.Fund, number, context.RequestAborted))?.Value;
        var report = workbook is null ? null : await files.ReportAsync(workbook.Fund, number, context.RequestAborted);
        if (workbook is null || report is null) { await PrivatePage.SayOverAsync(context); return; }

        await RecordAsync(ticket, AuditAction.WorkbookViewed, number.ToString(), context.RequestAborted);
        await PrivatePage.SayAsync(context, StatusCodes.Status200OK, PageWriter.Write(WorkbookPrint.Of(workbook, report, book.FundName, clock.GetUtcNow())));
    }

    private async Task HandOutAsync(HttpContext context, WorkbookTicket ticket)
    {
        var fund = ticket.Officer.Fund;
        if (await books.ReadAsync(fund, context.RequestAborted) is not { } exported) { await PrivatePage.SayOverAsync(context); return; }

        using var workbook = new MemoryStream();
        // As long computing as reading one: not on the thread that hears storage.
        await Task.Run(() => new ExportFiles(exported.Rows, withEmpty: true).WriteWorkbook(workbook, new(HasThaiHeadings: true)), context.RequestAborted);
        await RecordAsync(ticket, AuditAction.BooksTaken, fund.Value, context.RequestAborted);
        var day = ThaiDay.Of(clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        context.Response.ContentType = Excel;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{fund.Value}-{day}.xlsx\"";
        workbook.Position = 0;
        await workbook.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private Task RecordAsync(WorkbookTicket ticket, AuditAction action, string subject, CancellationToken cancellationToken) => audit.RecordAsync(
        new(ticket.Officer.Fund, clock.GetUtcNow(), ticket.Officer.Member.Value, action, subject, CommandKey.Of("workbook", newId().ToString("N"))), cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(98, LogLevel.Error, "A workbook could not be handed out: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
