using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Writing;

namespace LineBot.Import.Committee;

internal static class SeatSheet
{
    public static readonly SheetFormat Format = new(
        "committee.csv",
        Required: [Known.FundId, Known.MemberNo, Known.Position],
        Optional: [Known.Duties, Known.Source, Known.TermFrom, Known.TermTo],
        Key: [Known.FundId, Known.MemberNo, Known.Position]);

    public static readonly SheetReader<SeatRow> Reader = new(Format, Read);

    public static readonly SheetWriter<SeatRow> Writer = new(Format, Write);

    private static readonly Codes<Position> Positions = new(
        ("chair", Position.Chair),
        ("vice-chair", Position.ViceChair),
        ("secretary", Position.Secretary),
        ("treasurer", Position.Treasurer),
        ("registrar", Position.Registrar),
        ("pr", Position.PublicRelations),
        ("auditor", Position.Auditor),
        ("member", Position.Member),
        ("adviser", Position.Adviser));

    private static readonly Codes<Duty> Duties = new(
        ("recruit", Duty.Recruit),
        ("communicate", Duty.Communicate),
        ("decide", Duty.Decide),
        ("pay", Duty.Pay),
        ("register", Duty.Register),
        ("audit", Duty.Audit));

    private static readonly Codes<SeatSource> Sources = new(
        ("members", SeatSource.Members),
        ("lao", SeatSource.LocalAdministration),
        ("leaders", SeatSource.Leaders),
        ("groups", SeatSource.Groups));

    private static SeatRow Read(RowReader row)
    {
        var seat = new SeatRow(row.Source, row.Membership(), row.Required<Position>(Known.Position, Positions.Read))
        {
            Duties = row.Has(Known.Duties) ? row.List<Duty>(Known.Duties, Duties.Read) : null,
            From = row.Optional<SeatSource>(Known.Source, Sources.Read),
            TermFrom = row.Optional<DateOnly>(Known.TermFrom, Dates.Date),
            TermTo = row.Optional<DateOnly>(Known.TermTo, Dates.Date),
        };
        row.CheckOrder(Known.TermFrom, seat.TermFrom, Known.TermTo, seat.TermTo);
        return seat;
    }

    private static void Write(SeatRow row, RowWriter to) => to.Put(row.Membership)
        .Put(Known.Position, Positions.Word(row.Position)).Put(Known.Duties, (row.Duties ?? []).Select(Duties.Word))
        .Put(Known.Source, row.From is { } source ? Sources.Word(source) : null)
        .Put(Known.TermFrom, row.TermFrom).Put(Known.TermTo, row.TermTo);
}
