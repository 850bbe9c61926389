using Azure.Data.Tables;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Storage.Members;

namespace LineBot.Storage.Linking;

/// <summary>One look at an attempt: the code it names, the member that the code belongs to, and whether they fit.</summary>
internal sealed class LinkDesk
{
    /// <summary>Nobody's partition, read where there is no code, so that a miss costs what a hit costs.</summary>
    private const string Nobody = "nobody:0";

    private readonly LinkAttempt attempt;
    private readonly string hash;

    private LinkDesk(LinkAttempt attempt, string hash, LinkCodeRow? code, IReadOnlyList<TableEntity> rows)
    {
        (this.attempt, this.hash, Code) = (attempt, hash, code);
        Standing = rows;
        Pointer = rows.FirstOrDefault(row => row.RowKey == Keys.Code && row.GetString(LinkCodeStore.Hash) == hash);
        NamesMember = MemberNumber.TryParse(attempt.MemberNumber, out var number) && code?.Membership.Member == number;
    }

    public LinkCodeRow? Code { get; }

    public IReadOnlyList<TableEntity> Standing { get; }

    /// <summary>The member's own note of the code. Without it the code was replaced or revoked.</summary>
    public TableEntity? Pointer { get; }

    public bool NamesMember { get; }

    public bool IsOpen => Code is { } code && Pointer is not null && code.IsOpen(attempt.Now) && ProfileOf is not null;

    public bool Fits => (IsOpen && NamesMember) || IsDone;

    /// <summary>The same command used this code up before.</summary>
    public bool IsDone => Code is { } code && code.IsUsedBy(attempt) && ProfileOf is not null;

    public string FundName => ProfileOf!.Text(ProfileRow.FundName);

    public MemberProfile Profile => ProfileRow.Read(ProfileOf!);

    private TableEntity? ProfileOf => Standing.FirstOrDefault(row => row.RowKey == Keys.Profile);

    public static async Task<LinkDesk> ReadAsync(
        TableClient codes, TableClient members, IdentityKey identity, LinkAttempt attempt, CancellationToken cancellationToken)
    {
        // What is no code at all is looked up as one that nobody has.
        var hash = identity.HashOf(LinkCode.TryParse(attempt.Code, out var code) ? code : LinkCode.Issue());
        var found = await codes.GetEntityIfExistsAsync<TableEntity>(LinkCodeRow.Partition(hash), hash, cancellationToken: cancellationToken);
        var row = found.HasValue ? new LinkCodeRow(found.Value!) : null;
        var partition = row is null ? Nobody : Keys.Member(row.Membership);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey lt {Keys.History}");
        var rows = await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return new(attempt, hash, row, rows);
    }

    /// <summary>The code used up, or tried once more; where there is nothing to count, a row that means nothing.</summary>
    public TableEntity Write()
    {
        if (!IsOpen) { return new(LinkCodeRow.Partition(hash), "miss") { ["At"] = attempt.Now }; }

        if (NamesMember) { Code!.Use(attempt); }
        else { Code!.CountWrongNumber(attempt.Key); }
        return Code.Row;
    }
}
