using LineBot.Funds.Cases;
using LineBot.Funds.Import;

namespace LineBot.Import.Volunteers;

/// <summary>A line of volunteers.csv.</summary>
public sealed record VolunteerRow(RowSource Source, Volunteer Volunteer);
