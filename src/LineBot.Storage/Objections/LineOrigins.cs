using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.SavingsDay;
using LineBot.Funds.Slips;

namespace LineBot.Storage.Objections;

/// <summary>Finds out who wrote a line: its note names the slip, the day sheet or the objection that it came by. An import names nobody.</summary>
internal sealed class LineOrigins(ISlips slips, ISavingsDays sheets, ObjectionTable objections)
{
    public async Task<LineOrigin> OfAsync(FundId fund, LedgerEntry entry, CancellationToken cancellationToken)
    {
        if (SlipNumber.TryParse(entry.Note, out var slip)) { return OfSlip(await slips.ReadAsync(fund, slip, cancellationToken)); }
        if (ObjectionNumber.TryParse(entry.Note, out var earlier)) { return await OfObjectionAsync(fund, earlier, cancellationToken); }
        return entry.Note?.Split('/') is [var sheet, var receipt] && DaySheetNumber.TryParse(sheet, out var number)
            ? OfSheet(await sheets.ReadAsync(fund, number, cancellationToken), receipt)
            : LineOrigin.Unknown;
    }

    private static LineOrigin OfSlip(Slip? slip) => new([.. new[] { slip?.CheckedBy, slip?.DecidedBy, slip?.TakenBackBy }.OfType<MemberNumber>()], null);

    private static LineOrigin OfSheet(DaySheetBook? book, string receipt)
    {
        if (book is null) { return LineOrigin.Unknown; }

        var written = book.Receipts.Where(one => book.Sheet.ReferenceOf(one.Number).EndsWith($"/{receipt}", StringComparison.Ordinal));
        return new([.. written.Select(one => one.By)], book.Sheet.Status is DaySheetStatus.Open or DaySheetStatus.Counted ? book.Sheet.Number.Value : null);
    }

    private async Task<LineOrigin> OfObjectionAsync(FundId fund, ObjectionNumber number, CancellationToken cancellationToken) =>
        await objections.RowAsync(fund, number, cancellationToken) is { } row && ObjectionRow.Read(row).Answer is { } answer
            ? new([answer.By], null)
            : LineOrigin.Unknown;
}

/// <summary>Who wrote a line, and the day sheet that it still lies on, where that is not signed yet.</summary>
internal sealed record LineOrigin(IReadOnlyList<MemberNumber> By, string? OpenSheet)
{
    public static LineOrigin Unknown { get; } = new([], null);
}
