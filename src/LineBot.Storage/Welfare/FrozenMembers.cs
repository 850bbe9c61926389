using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Welfare;

/// <summary>The row <c>frozen</c> of a member: a death was reported, and nobody reminds the dead of anything.</summary>
internal sealed class FrozenMembers(TableServiceClient tables)
{
    public const string ReportedOn = "ReportedOn";

    private readonly TableClient members = tables.GetTableClient(TableNames.Members);

    public static TableEntity Write(Membership membership, DateOnly day)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Frozen);
        row.Put(ReportedOn, (DateOnly?)day);
        return row;
    }

    /// <summary>Frozen as long as a claim on the member's death stands; a report that was withdrawn or refused frees the member again.</summary>
    public async Task SeeToAsync(Membership membership, IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        var reports = claims.Where(claim => claim.Membership == membership && claim is { Event.For: ForWhom.DeceasedMember, Used: not null }).ToList();
        if (reports.Count == 0)
        {
            await members.DeleteEntityAsync(Keys.Member(membership), Keys.Frozen, cancellationToken: cancellationToken);
            return;
        }

        var row = Write(membership, ThaiDay.Of(reports.Min(claim => claim.SubmittedAt)));
        await members.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }
}
