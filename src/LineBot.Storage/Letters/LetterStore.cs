using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Storage.Audit;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Letters;

/// <summary>The table Letters: a partition for each fund, what waits before what is answered.</summary>
public sealed class LetterStore(TableServiceClient tables, TimeProvider clock) : ILetters
{
    /// <summary>More than an officer reads at a sitting; the rest shows when these are answered.</summary>
    private const int OpenMax = 60;

    /// <summary>What the audit trail says was read: the whole list at once.</summary>
    internal const string ListSubject = "open letters";

    private readonly TableClient letters = tables.GetTableClient(TableNames.Letters);
    private readonly AuditStore audit = new(tables);

    public async Task<Letter> SendAsync(NewLetter letter, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = Keys.Fund(letter.From.Fund);
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(letter.From.Fund, key, cancellationToken) is { } done) { return done; }

            var numbers = await RowAsync(fund, LetterRow.Numbers, cancellationToken);
            var sent = new Letter(
                new((numbers?.Int32("Last") ?? 0) + 1), letter.From, letter.FromName, letter.User, letter.Words, clock.GetUtcNow());
            var isSent = await TrySubmitAsync([Count(fund, sent.Number, numbers), Add(LetterRow.Write(sent)), Add(LetterRow.Pointer(sent)), Mark(fund, key, sent.Number)], cancellationToken);
            if (isSent) { return sent; }

            // Another letter took the number, or an earlier try of ours arrived after all: the mark tells which.
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"Other letters to {letter.From.Fund} kept taking the next number.");
    }

    public async Task<Letter?> ReadAsync(FundId fund, LetterNumber number, CancellationToken cancellationToken) =>
        (await RowAsync(Keys.Fund(fund), LetterRow.Open(number), cancellationToken)
            ?? await RowAsync(Keys.Fund(fund), LetterRow.Closed(number), cancellationToken)) is { } row ? LetterRow.Read(row) : null;

    public async Task<int> WaitingAsync(Membership from, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(from.Fund)} and RowKey ge {LetterRow.OpenPrefix} and RowKey lt {Keys.After(LetterRow.OpenPrefix)} and Member eq {from.Member.Value}");
        return await letters.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken).CountAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DateTimeOffset>> OpenSinceAsync(FundId fund, CancellationToken cancellationToken) =>
        await letters.QueryAsync<TableEntity>(OpenOf(fund), select: [LetterRow.SentAt], cancellationToken: cancellationToken)
            .Select(row => row.Time(LetterRow.SentAt)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Letter>> OpenAsync(FundId fund, MemberNumber reader, CommandKey key, CancellationToken cancellationToken)
    {
        var open = await letters.QueryAsync<TableEntity>(OpenOf(fund), maxPerPage: OpenMax, cancellationToken: cancellationToken)
            .Take(OpenMax).Select(LetterRow.Read).ToListAsync(cancellationToken);
        if (open.Count > 0)
        {
            await audit.RecordAsync(new(fund, clock.GetUtcNow(), reader.Value, AuditAction.LettersRead, ListSubject, key), cancellationToken);
        }

        return open;
    }

    public async Task<LetterOutcome> AnswerAsync(NewAnswer answer, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = Keys.Fund(answer.Fund);
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(answer.Fund, key, cancellationToken) is { } done) { return new LetterOutcome.Answered(done); }
            if (await RowAsync(fund, LetterRow.Open(answer.Letter), cancellationToken) is not { } open)
            {
                // Closed by this very command, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(answer.Fund, key, cancellationToken) is { } meanwhile
                    ? new LetterOutcome.Answered(meanwhile)
                    : await NotOpenAsync(answer, cancellationToken);
            }


            var answered = LetterRow.Read(open) with { Answer = new(answer.By, answer.ByName, answer.Words, clock.GetUtcNow()) };
            var isAnswered = await TrySubmitAsync(
                [new(TableTransactionActionType.Delete, open, open.ETag), Add(LetterRow.Write(answered)), Mark(fund, key, answered.Number)], cancellationToken);
            if (isAnswered) { return new LetterOutcome.Answered(answered); }

            // Somebody else answered, or an earlier try of ours arrived after all: the next look tells which.
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"The letter {answer.Letter} of {answer.Fund} was busy.");
    }

    private static string OpenOf(FundId fund) => TableClient.CreateQueryFilter(
        $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {LetterRow.OpenPrefix} and RowKey lt {Keys.After(LetterRow.OpenPrefix)}");

    private async Task<LetterOutcome> NotOpenAsync(NewAnswer answer, CancellationToken cancellationToken) =>
        await RowAsync(Keys.Fund(answer.Fund), LetterRow.Closed(answer.Letter), cancellationToken) is { } closed
            ? new LetterOutcome.AnsweredBefore(LetterRow.Read(closed))
            : new LetterOutcome.NotThere();

    private async Task<Letter?> DoneBeforeAsync(FundId fund, CommandKey key, CancellationToken cancellationToken) =>
        await RowAsync(Keys.Fund(fund), Keys.Done(key), cancellationToken) is { } done
            ? await ReadAsync(fund, new(done.Int32("Number")), cancellationToken)
            : null;

    private async Task<TableEntity?> RowAsync(string fund, string key, CancellationToken cancellationToken)
    {
        var row = await letters.GetEntityIfExistsAsync<TableEntity>(fund, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await letters.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)   // 404: the open row is gone already.
        {
            return false;
        }
    }

    private static TableTransactionAction Count(string fund, LetterNumber number, TableEntity? before)
    {
        var row = new TableEntity(fund, LetterRow.Numbers) { ["Last"] = number.Value };
        return before is null ? Add(row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag);
    }

    private static TableTransactionAction Mark(string fund, CommandKey key, LetterNumber number) =>
        Add(new(fund, Keys.Done(key)) { ["Number"] = number.Value });

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}
