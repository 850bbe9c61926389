using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;

namespace LineBot.Storage.Objections;

/// <summary>Reads everything that an answer to an objection rests on, anew for every command.</summary>
internal sealed class ObjectionBench(ObjectionTable table, IPassbooks passbooks, LineOrigins origins, IRuleValues rules)
{
    public async Task<(TableEntity? Row, ObjectionReview Review)> ReadAsync(ObjectionCommand command, CancellationToken cancellationToken)
    {
        var officer = command.Person.Fund == command.Fund ? await passbooks.ReadAsync(command.Person, cancellationToken) : null;
        var row = officer is null ? null : await table.RowAsync(command.Fund, command.Number, cancellationToken);
        if (officer is null || row is null) { return NotYours; }

        var objection = ObjectionRow.Read(row);
        if (await passbooks.ReadAsync(objection.Membership, cancellationToken) is not { } owner) { return NotYours; }

        var context = await ContextAsync(objection, cancellationToken);
        var entry = context.FirstOrDefault(one => one.Sequence == objection.Line.Sequence);
        var origin = entry is null ? LineOrigin.Unknown : await origins.OfAsync(command.Fund, entry, cancellationToken);
        var settings = ObjectionRules.Read(await rules.ReadAsync(command.Fund, command.Today, cancellationToken));
        var whyNot = Answerers.WhyNot(objection, officer, owner, command.User, command.Today, origin.By, settings);
        return whyNot is ObjectionRefusal.NotYours or ObjectionRefusal.Tied
            ? (row, new(whyNot))
            : (row, new(whyNot)
            {
                Objection = objection,
                Owner = owner,
                Officer = officer,
                Context = context,
                IsIntact = IsIntact(objection, context),
                WhyNoCorrection = WhyNoCorrection(entry, origin, officer, command.Today),
            });
    }

    /// <summary>The line that was objected to. Nothing takes a line away, so it is there.</summary>
    public async Task<LedgerEntry> EntryAsync(Objection objection, CancellationToken cancellationToken) =>
        (await ContextAsync(objection, cancellationToken)).First(entry => entry.Sequence == objection.Line.Sequence);

    private static (TableEntity? Row, ObjectionReview Review) NotYours => (null, new(new ObjectionRefusal.NotYours()));

    private static ObjectionRefusal? WhyNoCorrection(LedgerEntry? entry, LineOrigin origin, Passbook officer, DateOnly today)
    {
        if (Answerers.WhyNotCorrect(officer, today) is { } why) { return why; }
        if (origin.OpenSheet is { } sheet) { return new ObjectionRefusal.SheetIsOpen(sheet); }
        return entry is not null && LineCorrections.IsReversible(entry)
            ? null
            : new ObjectionRefusal.NotPosted(new PostingRefusal.NothingToReverse(entry?.Receipt ?? default));
    }

    private async Task<IReadOnlyList<LedgerEntry>> ContextAsync(Objection objection, CancellationToken cancellationToken)
    {
        var line = objection.Line;
        var page = await passbooks.HistoryAsync(objection.Membership, line.Book, line.Sequence + 2, 3, cancellationToken);
        return [.. page.Entries.Where(entry => entry.Sequence >= line.Sequence - 1).OrderBy(entry => entry.Sequence)];
    }

    /// <summary>The row is the one that was objected to, it is whole, and each of its neighbours carries the hash of the one before.</summary>
    private static bool IsIntact(Objection objection, IReadOnlyList<LedgerEntry> context) =>
        context.Any(entry => entry.Sequence == objection.Line.Sequence && entry.Hash == objection.Line.Hash)
        && context.All(entry => LedgerChain.HashOf(entry) == entry.Hash)
        && context.Zip(context.Skip(1)).All(pair => pair.Second.Previous == pair.First.Hash);
}
