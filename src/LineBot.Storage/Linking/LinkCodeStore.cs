using Azure.Data.Tables;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Storage.Audit;
using LineBot.Storage.Members;

namespace LineBot.Storage.Linking;

/// <summary>Issues and revokes codes. The member's own note of the code decides which one counts, so replacing it is one write.</summary>
public sealed class LinkCodeStore(TableServiceClient tables, IdentityKey identity) : ILinkCodes
{
    internal const string Hash = "Hash";

    private readonly TableClient codes = tables.GetTableClient(MemberTables.LinkCodes);
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);
    private readonly AuditStore audit = new(tables);

    public async Task<IssuedCode?> IssueAsync(Membership membership, DateTimeOffset now, TimeSpan validFor, CancellationToken cancellationToken)
    {
        var profile = await members.GetEntityIfExistsAsync<TableEntity>(Keys.Member(membership), Keys.Profile, cancellationToken: cancellationToken);
        if (!profile.HasValue) { return null; }

        var code = LinkCode.Issue();
        var hash = identity.HashOf(code);
        var earlier = await PointerAsync(membership, cancellationToken);
        await codes.AddEntityAsync(LinkCodeRow.New(hash, membership, now + validFor).Row, cancellationToken);
        await members.UpsertEntityAsync(
            new TableEntity(Keys.Member(membership), Keys.Code) { [Hash] = hash }, TableUpdateMode.Replace, cancellationToken);
        if (earlier is not null) { await DropAsync(earlier.Text(Hash), cancellationToken); }
        await RecordAsync(AuditAction.LinkCodeIssued, membership, hash, now, cancellationToken);
        return new(
            membership, profile.Value!.Text(ProfileRow.FundName), ProfileRow.Read(profile.Value!).FullName, code, now + validFor);
    }

    public async Task<bool> RevokeAsync(Membership membership, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await PointerAsync(membership, cancellationToken) is not { } pointer) { return false; }

        await members.DeleteEntityAsync(pointer.PartitionKey, pointer.RowKey, pointer.ETag, cancellationToken);
        await DropAsync(pointer.Text(Hash), cancellationToken);
        await RecordAsync(AuditAction.LinkCodeRevoked, membership, pointer.Text(Hash), now, cancellationToken);
        return true;
    }

    private async Task<TableEntity?> PointerAsync(Membership membership, CancellationToken cancellationToken)
    {
        var row = await members.GetEntityIfExistsAsync<TableEntity>(Keys.Member(membership), Keys.Code, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Part of the hash tells one code of the member from the next, and gives none away.</summary>
    private Task RecordAsync(AuditAction action, Membership membership, string hash, DateTimeOffset at, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(membership.Fund, at, "operator", action, membership.Member.Value, CommandKey.Parse(hash[..16])), cancellationToken);

    private async Task DropAsync(string hash, CancellationToken cancellationToken) =>
        await codes.DeleteEntityAsync(LinkCodeRow.Partition(hash), hash, cancellationToken: cancellationToken);
}
