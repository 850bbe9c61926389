using System.Globalization;

namespace LineBot.Funds.Rules;

/// <summary>When the office is open on an open day: the first minute counts, the last does not.</summary>
public readonly record struct OpeningHours(TimeOnly From, TimeOnly To)
{
    public static bool TryParse(string text, out OpeningHours hours)
    {
        hours = default;
        var parts = text.Split(['-', '–'], StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !RuleKinds.TryTime(parts[0], out var from) || !RuleKinds.TryTime(parts[1], out var to) || from >= to) { return false; }
        hours = new(from, to);
        return true;
    }

    public bool Contains(TimeOnly time) => From <= time && time < To;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH:mm}-{To:HH:mm}");
}
