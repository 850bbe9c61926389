using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Storage.FundBooks;

/// <summary>A row <c>volunteer:{member or telephone}</c> of a fund's partition.</summary>
internal static class VolunteerRow
{
    public const string Prefix = "volunteer:";

    public static TableEntity Write(Volunteer volunteer)
    {
        var key = volunteer.Member is { } member ? KeyOf(member) : Keys.Join("volunteer", "phone", volunteer.Phone!);
        var row = new TableEntity(Keys.Fund(volunteer.Fund), key);
        row.Put("MemberNo", volunteer.Member?.Value);
        row.Put("Name", volunteer.Name);
        row.Put("Phone", volunteer.Phone);
        row.Put("Area", volunteer.Area.Count == 0 ? null : string.Join(' ', volunteer.Area));
        row.Put("Kind", volunteer.Kind.ToString());
        return row;
    }

    public static string KeyOf(MemberNumber member) => Keys.Join("volunteer", "member", member.Value);

    public static Volunteer Read(TableEntity row) => new()
    {
        Fund = FundId.Parse(row.PartitionKey),
        Member = row.GetString("MemberNo") is { } number ? MemberNumber.Parse(number) : null,
        Name = row.GetString("Name"),
        Phone = row.GetString("Phone"),
        Area = row.GetString("Area")?.Split(' ') ?? [],
        Kind = row.Case<VolunteerKind>("Kind"),
    };
}
