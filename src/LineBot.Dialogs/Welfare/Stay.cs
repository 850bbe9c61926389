using System.Globalization;

namespace LineBot.Dialogs.Welfare;

/// <summary>When something happened, as far as it was said: the first day, how many nights, or the day it was over.</summary>
internal readonly record struct Stay(DateOnly? From, int? Nights, DateOnly? To) : IFormattable
{
    /// <summary>Enough to reckon with: both ends, or one end and the nights.</summary>
    public Stay Completed => this switch
    {
        { From: { } from, To: { } to } => new(from, to.DayNumber - from.DayNumber, to),
        { From: null, To: { } to, Nights: { } nights } => new(to.AddDays(-nights), nights, to),
        _ => this,
    };

    /// <summary>What was said later fills in what was open.</summary>
    public Stay And(Stay later) => new Stay(later.From ?? From, later.Nights ?? Nights, later.To ?? To).Completed;

    /// <summary>As it is typed, so that a button that says it is read back as the same.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(From ?? To)?.Day}/{(From ?? To)?.Month}/{(From ?? To)?.Year + 543}{(Nights is { } nights ? $" {nights} คืน" : "")}");

    public override string ToString() => "stay";
}
