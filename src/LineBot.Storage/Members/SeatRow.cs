using Azure.Data.Tables;
using LineBot.Funds.Members;

namespace LineBot.Storage.Members;

/// <summary>The row <c>seat:{position}</c>.</summary>
internal static class SeatRow
{
    public static TableEntity Write(Membership membership, CommitteeSeat seat)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Seat(seat.Position));
        row.Put("Position", seat.Position.ToString());
        row.Put("Duties", string.Join(' ', seat.Duties));
        row.Put("Source", seat.Source?.ToString());
        row.Put("From", seat.From);
        row.Put("To", seat.To);
        return row;
    }

    public static CommitteeSeat Read(TableEntity row) => new(
        row.Case<Position>("Position"),
        [.. row.Text("Duties").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Duty>)],
        row.CaseOrNull<SeatSource>("Source"),
        row.DayOrNull("From"),
        row.DayOrNull("To"));
}
