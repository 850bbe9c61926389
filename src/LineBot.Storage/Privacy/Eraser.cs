using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Letters;
using LineBot.Storage.Members;
using LineBot.Storage.Objections;
using LineBot.Storage.Photos;
using LineBot.Storage.Slips;

namespace LineBot.Storage.Privacy;

/// <summary>
/// The steps of an erasure. Each looks for what is still there and takes it away, so that a run which was cut off is simply run again. The
/// link goes last: as long as anything is left, it is known whose it is.
/// </summary>
internal sealed class Eraser(TableServiceClient tables, PhotoStore photos, TimeProvider clock)
{
    private static readonly byte[] NothingSaid = "[]"u8.ToArray();

    private readonly PersonTables rows = new(tables);

    public async Task RunAsync(Passbook book, LineUserId person, bool isLast, CancellationToken cancellationToken)
    {
        var membership = book.Membership;
        await PhotosAsync(membership, person, cancellationToken);
        await LettersAsync(membership, cancellationToken);
        await SlipsAsync(membership, person, cancellationToken);
        await ObjectionsAsync(membership, person, cancellationToken);
        await CasesAsync(membership, person, cancellationToken);
        await RegisterAsync(book, person, cancellationToken);
        await CodesAsync(membership, person, cancellationToken);
        if (isLast) { await ConversationAsync(person, cancellationToken); }
    }

    private async Task PhotosAsync(Membership membership, LineUserId person, CancellationToken cancellationToken)
    {
        foreach (var photo in await photos.OfSenderAsync(person, cancellationToken))
        {
            if (photo.Fund == membership.Fund) { await photos.EraseAsync(photo, person, cancellationToken); }
        }
    }

    private async Task LettersAsync(Membership membership, CancellationToken cancellationToken)
    {
        var fund = Keys.Fund(membership.Fund);
        foreach (var pointer in await rows.RangeAsync(TableNames.Letters, fund, LetterRow.OfMember(membership.Member), cancellationToken))
        {
            // The pointer last: what it leads to is found again after a cut.
            foreach (var key in LetterRow.PlacesOf(pointer)) { await DeleteAsync(TableNames.Letters, fund, key, cancellationToken); }
            await DeleteAsync(TableNames.Letters, fund, pointer.RowKey, cancellationToken);
        }
    }

    private async Task SlipsAsync(Membership membership, LineUserId person, CancellationToken cancellationToken)
    {
        var slips = await rows.PointedAtAsync(
            TableNames.Slips, Keys.Fund(membership.Fund), SlipRows.OfMember(membership.Member), pointer => [SlipRows.Slip(SlipRows.NumberIn(pointer))], cancellationToken);
        foreach (var slip in slips.Where(slip => slip.GetString(SlipRows.Sender) == person.Value))
        {
            await ChangeAsync(TableNames.Slips, slip, row => row[SlipRows.Sender] = LineUserId.Erased.Value, cancellationToken);
        }
    }

    private async Task ObjectionsAsync(Membership membership, LineUserId person, CancellationToken cancellationToken)
    {
        var objections = await rows.PointedAtAsync(
            TableNames.Objections, Keys.Fund(membership.Fund), ObjectionKeys.OfMember(membership.Member), ObjectionKeys.PointedAt, cancellationToken);
        foreach (var objection in objections.Where(objection => objection.GetString(ObjectionRow.User) == person.Value))
        {
            await ChangeAsync(TableNames.Objections, objection, row => row[ObjectionRow.User] = LineUserId.Erased.Value, cancellationToken);
        }
    }

    private async Task CasesAsync(Membership membership, LineUserId person, CancellationToken cancellationToken)
    {
        var reported = await rows.PointedAtAsync(
            TableNames.Cases, CaseKeys.Partition(membership.Fund), CaseKeys.ReportedPrefix(membership.Member),
            pointer => [CaseKeys.Case(CaseKeys.NumberIn(pointer.RowKey))], cancellationToken);
        foreach (var row in reported)
        {
            await ChangeAsync(TableNames.Cases, row, changed => CaseRows.Rewrite(changed, matter => matter with
            {
                Reporters = [.. matter.Reporters.Select(reporter => reporter.User == person ? reporter with { User = LineUserId.Erased } : reporter)],
            }), cancellationToken);
        }
    }

    private async Task RegisterAsync(Passbook book, LineUserId person, CancellationToken cancellationToken)
    {
        var partition = Keys.Member(book.Membership);
        var erasable = ErasurePlanner.Erasable(book, person);
        if (await rows.RowAsync(MemberTables.Members, partition, Keys.Profile, cancellationToken) is { } profile)
        {
            await ChangeAsync(MemberTables.Members, profile, row =>
            {
                foreach (var column in erasable) { row.Remove(column); }
                if (row.GetString(ProfileRow.ImportedUser) == person.Value) { row[ProfileRow.ImportedUser] = LineUserId.Erased.Value; }
                if (book.Profile.Status == MemberStatus.Resigned) { Unname(row, book.Membership); }
            }, cancellationToken);
        }

        if (erasable.Count == 0) { return; }
        foreach (var batch in await rows.RangeAsync(MemberTables.Members, partition, "~batch:", cancellationToken))
        {
            await DeleteAsync(MemberTables.Members, partition, batch.RowKey, cancellationToken);
        }
    }

    /// <summary>Whoever left the fund and asks to be forgotten stays in the books as a number.</summary>
    private static void Unname(TableEntity profile, Membership membership)
    {
        profile.Remove("Title");
        profile.Remove("Household");
        profile["GivenName"] = membership.Member.Value;
        profile["FamilyName"] = "";
    }

    /// <summary>Codes lie under their hashes, so the used ones of this account are looked for among all; they are few, for they are swept.</summary>
    private async Task CodesAsync(Membership membership, LineUserId person, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"UsedBy eq {person.Value} and Fund eq {membership.Fund.Value} and Member eq {membership.Member.Value}");
        await foreach (var code in rows.Of(MemberTables.LinkCodes).QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            await DeleteAsync(MemberTables.LinkCodes, code.PartitionKey, code.RowKey, cancellationToken);
        }
    }

    /// <summary>
    /// What was said is emptied, not removed: an event that LINE delivers once more must find its turn and not begin it anew. Where the
    /// conversation stands is written over by the turn that erases.
    /// </summary>
    private async Task ConversationAsync(LineUserId person, CancellationToken cancellationToken)
    {
        foreach (var row in await rows.ConversationAsync(person, cancellationToken))
        {
            if (row.RowKey.StartsWith(ConversationKeys.ToldPrefix, StringComparison.Ordinal))
            {
                await DeleteAsync(ConversationRows.Table, row.PartitionKey, row.RowKey, cancellationToken);
            }
            else if (row.RowKey.StartsWith(ConversationKeys.TurnPrefix, StringComparison.Ordinal))
            {
                await ChangeAsync(ConversationRows.Table, row, turn => ConversationRows.Empty(turn, NothingSaid), cancellationToken);
            }
        }
    }

    private async Task DeleteAsync(string table, string partition, string key, CancellationToken cancellationToken) =>
        await rows.Of(table).DeleteEntityAsync(partition, key, cancellationToken: cancellationToken);

    /// <summary>Under the row's tag: where somebody else writes at the same moment, the row is read and changed again.</summary>
    private async Task ChangeAsync(string table, TableEntity first, Action<TableEntity> change, CancellationToken cancellationToken)
    {
        TableEntity? row = first;
        for (var attempt = 1; row is not null && attempt <= Retry.AttemptsMax; attempt++)
        {
            change(row);
            try
            {
                await rows.Of(table).UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
                return;
            }
            catch (RequestFailedException e) when (e.Status is 404 or 412)
            {
                await Retry.PauseAsync(attempt, clock, cancellationToken);
                row = await rows.RowAsync(table, row.PartitionKey, row.RowKey, cancellationToken);
            }
        }

        if (row is not null) { throw new TimeoutException("Others kept changing a row that is to be erased."); }
    }
}
