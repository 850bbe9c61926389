using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Writing;

namespace LineBot.Import.Volunteers;

internal static class VolunteerSheet
{
    public static readonly SheetFormat Format = new(
        "volunteers.csv",
        Required: [Known.FundId],
        Optional: [Known.MemberNo, Known.Name, Known.Phone, Known.Area, Known.Kind],
        Key: [Known.FundId, Known.MemberNo])
    { OtherKey = [Known.FundId, Known.Phone], ThaiName = "ชื่อ" };

    public static readonly SheetReader<VolunteerRow> Reader = new(Format, Read);

    public static readonly SheetWriter<VolunteerRow> Writer = new(Format, Write);

    private static VolunteerRow Read(RowReader row)
    {
        var volunteer = new Volunteer
        {
            Fund = row.Required<FundId>(Known.FundId, Ids.Fund),
            Member = row.Optional<MemberNumber>(Known.MemberNo, Ids.Member),
            Name = row.OptionalText(Known.Name),
            Phone = row.OptionalText(Known.Phone, Identity.Phone),
            Area = row.List<string>(Known.Area, Ids.Code),
            Kind = KindOf(row.Text(Known.Kind)),
        };
        if (!row.Has(Known.MemberNo) && !(row.Has(Known.Name) && row.Has(Known.Phone)))
        {
            row.Refuse(row.Has(Known.Name) ? Known.Phone : Known.Name, Problems.NameOrMember);
        }

        return new(row.Source, volunteer);
    }

    /// <summary>Two kinds mean something to the programme; any other word is another kind.</summary>
    private static VolunteerKind KindOf(string text) => text.TrimEnd('.') switch
    {
        "อสม" => VolunteerKind.Health,
        "อพม" => VolunteerKind.SocialDevelopment,
        _ => VolunteerKind.Other,
    };

    private static void Write(VolunteerRow row, RowWriter to)
    {
        var volunteer = row.Volunteer;
        to.Put(Known.FundId, volunteer.Fund.Value).Put(Known.MemberNo, volunteer.Member?.Value).Put(Known.Name, volunteer.Name)
            .Put(Known.Phone, volunteer.Phone).Put(Known.Area, volunteer.Area).Put(Known.Kind, WordOf(volunteer.Kind));
    }

    private static string? WordOf(VolunteerKind kind) => kind switch
    {
        VolunteerKind.Health => "อสม.",
        VolunteerKind.SocialDevelopment => "อพม.",
        _ => null,
    };
}
