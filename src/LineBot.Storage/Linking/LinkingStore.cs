using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Storage.Audit;
using LineBot.Storage.Members;

namespace LineBot.Storage.Linking;

/// <summary>
/// Links LINE accounts by one-time codes. Using up the code comes first and carries the key of the command; the link follows.
/// A cut between the two is mended by asking again with the same key. Every failure makes the same three calls: it reads a code,
/// reads a member, writes a row.
/// </summary>
public sealed class LinkingStore(TableServiceClient tables, IdentityKey identity, TimeProvider clock) : ILinking
{
    private readonly TableClient codes = tables.GetTableClient(MemberTables.LinkCodes);
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);
    private readonly AuditStore audit = new(tables);

    public async Task<LinkOutcome> LinkAsync(LinkAttempt attempt, CancellationToken cancellationToken)
    {
        for (var tries = 1; tries <= Retry.AttemptsMax; tries++)
        {
            var desk = await LinkDesk.ReadAsync(codes, members, identity, attempt, cancellationToken);
            if (desk.IsDone) { return await CompleteAsync(desk, attempt, cancellationToken); }
            if (!await TryWriteAsync(desk.Write(), cancellationToken))
            {
                // Somebody else tried the same code at the same moment.
                await Retry.PauseAsync(tries, clock, cancellationToken);
                continue;
            }

            return desk.Fits ? await CompleteAsync(desk, attempt, cancellationToken) : new LinkOutcome.NotLinked();
        }

        return new LinkOutcome.NotLinked();
    }

    public async Task UnlinkAsync(Membership membership, LineUserId user, CommandKey key, CancellationToken cancellationToken)
    {
        await members.DeleteEntityAsync(Keys.Member(membership), Keys.Line(user), cancellationToken: cancellationToken);
        await RecordAsync(AuditAction.Unlinked, membership, user, key, clock.GetUtcNow(), cancellationToken);
    }

    private async Task<LinkOutcome> CompleteAsync(LinkDesk desk, LinkAttempt attempt, CancellationToken cancellationToken)
    {
        var linkedAt = desk.Code!.Used!.Value;
        var membership = desk.Code.Membership;
        await members.UpsertEntityAsync(LineRow.Write(membership, attempt.User, linkedAt), TableUpdateMode.Replace, cancellationToken);
        if (desk.Pointer is { } pointer)
        {
            await members.DeleteEntityAsync(pointer.PartitionKey, pointer.RowKey, pointer.ETag, cancellationToken);
        }

        await RecordAsync(AuditAction.Linked, membership, attempt.User, attempt.Key, linkedAt, cancellationToken);
        var others = desk.Standing.Where(row => row.RowKey.StartsWith(Keys.LinePrefix, StringComparison.Ordinal))
            .Where(row => row.RowKey != Keys.Line(attempt.User) && row.Time(LineRow.LinkedAt) <= linkedAt)
            .Select(MemberRows.UserOf);
        return new LinkOutcome.Linked(membership, desk.FundName, desk.Profile, linkedAt, [.. others]);
    }

    private Task RecordAsync(
        AuditAction action, Membership membership, LineUserId user, CommandKey key, DateTimeOffset at, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(membership.Fund, at, user.Value, action, membership.Member.Value, key), cancellationToken);

    private async Task<bool> TryWriteAsync(TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            if (row.ETag == default) { await codes.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken); }
            else { await codes.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken); }
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }
}
