using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Letters;
using LineBot.Storage.Objections;
using LineBot.Storage.Photos;
using LineBot.Storage.Slips;
using LineBot.Storage.Welfare;

namespace LineBot.Storage.Privacy;

/// <summary>What a person asked for, sent and was told of, in the partitions of the fund: found by the lists that name the member.</summary>
internal sealed class MatterItems(PersonTables tables)
{
    public async Task<IReadOnlyList<KeptItem>> OfMembershipAsync(Membership membership, CancellationToken cancellationToken)
    {
        var read = await Task.WhenAll(
            ClaimsAsync(membership, cancellationToken),
            CasesAsync(membership, DataKind.Reported, CaseKeys.ReportedPrefix(membership.Member), cancellationToken),
            CasesAsync(membership, DataKind.About, CaseKeys.AboutPrefix(membership.Member), cancellationToken),
            ListedAsync(membership, DataKind.Slip, TableNames.Slips, SlipRows.OfMember(membership.Member), SlipIn, "SentAt", cancellationToken),
            ListedAsync(membership, DataKind.Letter, TableNames.Letters, LetterRow.OfMember(membership.Member), LetterRow.PlacesOf, "SentAt", cancellationToken),
            ListedAsync(membership, DataKind.Objection, TableNames.Objections, ObjectionKeys.OfMember(membership.Member), ObjectionKeys.PointedAt, "FiledAt", cancellationToken),
            VolunteerAsync(membership, cancellationToken));
        return [.. read.SelectMany(items => items)];
    }

    public async Task<IReadOnlyList<KeptItem>> PhotosAsync(LineUserId person, CancellationToken cancellationToken)
    {
        var pointers = await tables.PartitionAsync(TableNames.Photos, PhotoRows.OfSender(person), cancellationToken);
        var rows = await Task.WhenAll(pointers.Select(row => tables.RowAsync(TableNames.Photos, PhotoRows.PartitionOf(PhotoRows.IdIn(row.RowKey)), PhotoRows.Photo, cancellationToken)));
        return
        [
            .. rows.OfType<TableEntity>().Select(row => KeptRow.Item(DataKind.Photo, null, TableNames.Photos, row, "TakenAt") with
            {
                Name = PhotoRows.IdIn(row.PartitionKey).Value,
                Sources = [KeptRow.SourceOf(TableNames.Photos, row), .. pointers.Where(pointer => pointer.RowKey == PhotoRows.IdIn(row.PartitionKey).Value).Select(pointer => KeptRow.SourceOf(TableNames.Photos, pointer))],
            }),
        ];
    }

    private async Task<IReadOnlyList<KeptItem>> ClaimsAsync(Membership membership, CancellationToken cancellationToken)
    {
        var fund = Keys.Fund(membership.Fund);
        var pointers = await tables.RangeAsync(TableNames.Claims, fund, ClaimKeys.OfMember(membership.Member), cancellationToken);
        var items = new List<KeptItem>();
        foreach (var pointer in pointers)
        {
            var number = ClaimKeys.NumberOf(pointer.RowKey);
            if (await tables.RowAsync(TableNames.Claims, fund, ClaimKeys.Claim(number), cancellationToken) is not { } row) { continue; }

            var happened = await tables.RangeAsync(TableNames.Claims, fund, ClaimKeys.Events(number), cancellationToken);
            var item = KeptRow.Item(DataKind.Claim, membership, TableNames.Claims, row, "SubmittedAt");
            item.Fields["Happened"] = new JsonArray([.. happened.Select(KeptRow.Fields)]);
            items.Add(item with { Name = number.ToString(), Sources = [.. item.Sources, .. happened.Append(pointer).Select(other => KeptRow.SourceOf(TableNames.Claims, other))] });
        }

        return items;
    }

    private async Task<IReadOnlyList<KeptItem>> CasesAsync(Membership membership, DataKind kind, string prefix, CancellationToken cancellationToken)
    {
        var fund = CaseKeys.Partition(membership.Fund);
        var pointers = await tables.RangeAsync(TableNames.Cases, fund, prefix, cancellationToken);
        var rows = await Task.WhenAll(pointers.Select(row => tables.RowAsync(TableNames.Cases, fund, CaseKeys.Case(CaseKeys.NumberIn(row.RowKey)), cancellationToken)));
        return
        [
            .. pointers.Zip(rows).Where(pair => pair.Second is not null).Select(pair => CaseItem(membership, kind, pair.First, pair.Second!)),
        ];
    }

    /// <summary>The reporter hears what was reported, the subject everything but who reported it.</summary>
    private static KeptItem CaseItem(Membership membership, DataKind kind, TableEntity pointer, TableEntity row)
    {
        var matter = CaseRows.Case(row);
        var fields = JsonSerializer.SerializeToNode(kind == DataKind.About ? matter with { Reporters = [] } : AsReported(matter, membership.Member), CaseJson.Default.Case)!.AsObject();
        if (kind == DataKind.About)
        {
            foreach (var note in fields["notes"]!.AsArray().OfType<JsonObject>()) { note.Remove("by"); }
        }

        return new(kind, membership, matter.Number.ToString(), matter.ReportedAt, fields)
        {
            Sources = [KeptRow.SourceOf(TableNames.Cases, row), KeptRow.SourceOf(TableNames.Cases, pointer)],
        };
    }

    /// <summary>What others found there, and what was given, is not the reporter's.</summary>
    private static Case AsReported(Case matter, MemberNumber reporter) => matter with
    {
        Subject = matter.Subject with { Member = null },
        Reporters = [.. matter.Reporters.Where(one => one.Member == reporter)],
        Notes = [.. matter.Notes.Where(note => note.By == reporter)],
        Referrals = [],
        Helps = [],
        Closing = null,
    };

    private async Task<IReadOnlyList<KeptItem>> ListedAsync(
        Membership membership, DataKind kind, string table, string prefix, Func<TableEntity, IEnumerable<string>> keys, string since, CancellationToken cancellationToken)
    {
        var rows = await tables.PointedAtAsync(table, Keys.Fund(membership.Fund), prefix, keys, cancellationToken);
        return [.. rows.Select(row => KeptRow.Item(kind, membership, table, row, since))];
    }

    private async Task<IReadOnlyList<KeptItem>> VolunteerAsync(Membership membership, CancellationToken cancellationToken) =>
        await tables.RowAsync(TableNames.Funds, Keys.Fund(membership.Fund), VolunteerRow.KeyOf(membership.Member), cancellationToken) is { } row
            ? [KeptRow.Item(DataKind.Office, membership, TableNames.Funds, row, "")]
            : [];

    private static IEnumerable<string> SlipIn(TableEntity pointer) => [SlipRows.Slip(SlipRows.NumberIn(pointer))];
}
