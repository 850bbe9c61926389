using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;
using LineBot.Storage.FundBooks;

namespace LineBot.Storage.SavingsDay;

/// <summary>
/// Opens a day. The lines are written first and the head last, so a sheet that is there is whole. The members are found by the fund's list
/// of books, each is read by one query: no walk through the table of members, and after that nobody is looked up twice.
/// </summary>
internal sealed class DaySheetOpening(TableServiceClient tables, DaySheetTable table, IPassbooks passbooks)
{
    private const int RowsMax = 100;
    private const int AtOnce = 16;

    private readonly FundStore funds = new(tables);

    /// <summary>Null: somebody else opened a sheet meanwhile.</summary>
    public async Task<DaySheetBook?> TryOpenAsync(SheetCommand command, CancellationToken cancellationToken)
    {
        var fund = command.Fund;
        var count = await table.RowAsync(fund, DaySheetKeys.Count, cancellationToken);
        var sheet = new DaySheet { Fund = fund, Number = new((count?.Int32("Number") ?? 0) + 1), Day = command.Today, OpenedBy = command.Officer.Member };
        var lines = await LinesAsync(fund, command.Today, cancellationToken);
        foreach (var some in lines.Chunk(RowsMax))
        {
            await table.WriteAsync(some.Select(line => DaySheetRows.Write(fund, sheet.Number, line)), cancellationToken);
        }

        return await table.TrySubmitAsync(Opening(sheet, count, command), cancellationToken) ? new(sheet, lines, []) : null;
    }

    private static List<TableTransactionAction> Opening(DaySheet sheet, TableEntity? count, SheetCommand command)
    {
        var next = DaySheetTable.Pointer(sheet.Fund, DaySheetKeys.Count, sheet.Number);
        return
        [
            count is null ? new(TableTransactionActionType.Add, next) : new(TableTransactionActionType.UpdateReplace, next, count.ETag),
            new(TableTransactionActionType.Add, DaySheetTable.Pointer(sheet.Fund, DaySheetKeys.Open, sheet.Number)),
            new(TableTransactionActionType.Add, DaySheetRows.Write(sheet)),
            DaySheetTable.Done(sheet.Fund, command.Key, sheet.Number),
        ];
    }

    private async Task<List<DaySheetLine>> LinesAsync(FundId fund, DateOnly today, CancellationToken cancellationToken)
    {
        var members = (await funds.OwnersAsync(fund, cancellationToken)).Values.Distinct().OrderBy(member => member.Value, StringComparer.Ordinal).ToList();
        var books = new List<Passbook?>(members.Count);
        foreach (var some in members.Chunk(AtOnce))
        {
            books.AddRange(await Task.WhenAll(some.Select(member => passbooks.ReadAsync(new(fund, member), cancellationToken))));
        }

        return [.. books.OfType<Passbook>().Where(DaySheetRules.MayPay).Select(book => LineOf(book, today))];
    }

    internal static DaySheetLine LineOf(Passbook book, DateOnly today)
    {
        var split = CashSplit.Of(book, today, Money.Zero);
        return new()
        {
            Member = book.Membership.Member,
            Name = $"{book.Profile.GivenName} {book.Profile.FamilyName}",
            ExpectedSavings = split.ExpectedSavings,
            ExpectedLoan = split.ExpectedLoan,
        };
    }
}
