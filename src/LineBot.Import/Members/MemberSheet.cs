using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Writing;

namespace LineBot.Import.Members;

internal static class MemberSheet
{
    public static readonly SheetFormat Format = new(
        "members.csv",
        Required: [Known.FundId, Known.MemberNo, Known.GivenName, Known.FamilyName, Known.JoinedOn],
        Optional:
        [
            Known.Title, Known.CitizenId, Known.BirthDate, Known.Phone, Known.Moo, Known.Household, Known.Status, Known.LineUserId,
        ],
        Key: [Known.FundId, Known.MemberNo]);

    public static readonly SheetReader<MemberRow> Reader = new(Format, Read);

    public static readonly SheetWriter<MemberRow> Writer = new(Format, Write);

    private static readonly Codes<MemberStatus> Statuses = new(
        ("active", MemberStatus.Active),
        ("resigned", MemberStatus.Resigned),
        ("deceased", MemberStatus.Deceased),
        ("lapsed", MemberStatus.Lapsed));

    private static MemberRow Read(RowReader row) => new(
        row.Source,
        row.Membership(),
        row.Required<string>(Known.GivenName, CellText.Read),
        row.Required<string>(Known.FamilyName, CellText.Read),
        row.Required<DateOnly>(Known.JoinedOn, Dates.Date))
    {
        Title = row.OptionalText(Known.Title),
        CitizenId = row.Optional<CitizenId>(Known.CitizenId, Identity.Citizen),
        BirthDate = row.Optional<DateOnly>(Known.BirthDate, Dates.Date),
        Phone = row.OptionalText(Known.Phone, Identity.Phone),
        Moo = row.OptionalText(Known.Moo),
        Household = row.OptionalText(Known.Household),
        Status = row.Optional<MemberStatus>(Known.Status, Statuses.Read),
        LineUser = row.Optional<LineUserId>(Known.LineUserId, Identity.LineUser),
    };

    /// <summary>A citizen id is known only by its keyed hash, and a link to LINE is the person's own: neither is written.</summary>
    private static void Write(MemberRow row, RowWriter to) => to.Put(row.Membership)
        .Put(Known.Title, row.Title).Put(Known.GivenName, row.GivenName).Put(Known.FamilyName, row.FamilyName)
        .Put(Known.BirthDate, row.BirthDate).Put(Known.Phone, row.Phone).Put(Known.Moo, row.Moo).Put(Known.Household, row.Household)
        .Put(Known.JoinedOn, row.JoinedOn).Put(Known.Status, row.Status is { } status ? Statuses.Word(status) : null);
}
