namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>
/// A loan as it stands in loans.csv, reckoned a second time: in decimals and by the rules of the import format, not by the program's
/// own arithmetic. Amounts are satang.
/// </summary>
internal sealed record Contract(string Fund, string Member, string Number, long Principal, decimal RatePercent, string Method, int Count, string Every)
{
    public required DateOnly DisbursedOn { get; init; }

    public required DateOnly FirstDue { get; init; }

    public IReadOnlyList<Line> Lines => field ??= [.. Reckon()];

    public DateOnly DueOf(int index) => Every switch
    {
        "week" => FirstDue.AddDays(7 * index),
        "month" => FirstDue.AddMonths(index),
        _ => FirstDue,
    };

    /// <summary>What is unpaid of each line after so much was paid: the oldest first, interest before principal.</summary>
    public IEnumerable<(Line Line, long Unpaid)> Unpaid(long paid)
    {
        foreach (var line in Lines)
        {
            var taken = Math.Min(paid, line.Total);
            paid -= taken;
            yield return (line, line.Total - taken);
        }
    }

    private IEnumerable<Line> Reckon()
    {
        var left = Principal;
        var flat = Method == "flat" ? Spread(Round(Principal * RatePercent * Count / (100m * PeriodsOfYear)), Count) : [];
        var principals = Principals();
        for (var index = 0; index < Count; index++)
        {
            var interest = Method switch { "flat" => flat[index], "none" => 0, _ => InterestOn(left) };
            yield return new(index + 1, DueOf(index), principals[index] + interest);
            left -= principals[index];
        }
    }

    private long[] Principals() => Method switch
    {
        "lump-sum" => [.. Enumerable.Repeat(0L, Count - 1), Principal],
        "equal-instalment" => Annuity(),
        _ => Spread(Principal, Count),
    };

    private long[] Annuity()
    {
        var rate = RatePercent / (100m * PeriodsOfYear);
        var grown = 1m;
        for (var period = 0; period < Count; period++) { grown *= 1 + rate; }
        var (each, left, parts) = (Round(Principal * rate * grown / (grown - 1)), Principal, new long[Count]);
        for (var index = 0; index < Count - 1; index++)
        {
            parts[index] = each - InterestOn(left);
            left -= parts[index];
        }

        parts[^1] = left;
        return parts;
    }

    private long InterestOn(long left) => Count == 1
        ? Round(left * RatePercent * Months() / 1_200m)
        : Round(left * RatePercent / (100m * PeriodsOfYear));

    /// <summary>A single payment counts its term by the calendar; the runs choose days that whole months part.</summary>
    private int Months()
    {
        var months = ((FirstDue.Year - DisbursedOn.Year) * 12) + FirstDue.Month - DisbursedOn.Month;
        return DisbursedOn.AddMonths(months) == FirstDue ? months : throw new InvalidOperationException("Not a whole number of months.");
    }

    private decimal PeriodsOfYear => Every == "week" ? 52m : 12m;

    /// <summary>Each part rounded half up, the last takes what is left.</summary>
    private static long[] Spread(long whole, int parts)
    {
        var each = Round((decimal)whole / parts);
        return [.. Enumerable.Repeat(each, parts - 1), whole - (each * (parts - 1))];
    }

    private static long Round(decimal satang) => (long)Math.Round(satang, MidpointRounding.AwayFromZero);
}

/// <summary>One instalment: principal and interest together.</summary>
internal sealed record Line(int Number, DateOnly Due, long Total);
