namespace LineBot.Funds.Loans;

/// <summary>How one payment divides. <paramref name="Excess"/> is more than the whole schedule still asks for.</summary>
public sealed record Allocation(Money Interest, Money Principal, Money Excess)
{
    public static Allocation Of(Money amount, IReadOnlyList<Instalment> schedule, AllocationOrder order, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Satang);
        var left = amount;
        var interest = Money.Zero;
        var principal = Money.Zero;
        foreach (var part in InOrder(schedule, order, on))
        {
            var paid = Money.Min(left, part.Owed);
            left -= paid;
            if (part.IsInterest) { interest += paid; } else { principal += paid; }
        }

        return new(interest, principal, left);
    }

    private static IEnumerable<Part> InOrder(IReadOnlyList<Instalment> schedule, AllocationOrder order, DateOnly on)
    {
        var pressing = order == AllocationOrder.OldestInstalment ? 0 : Pressing(schedule, on);
        return schedule.Take(pressing).Select(Part.InterestOf)
            .Concat(schedule.Take(pressing).Select(Part.PrincipalOf))
            .Concat(schedule.Skip(pressing).SelectMany<Instalment, Part>(line => [Part.InterestOf(line), Part.PrincipalOf(line)]));
    }

    /// <summary>The late instalments and the current one.</summary>
    private static int Pressing(IReadOnlyList<Instalment> schedule, DateOnly on) =>
        Math.Min(schedule.Count, schedule.Count(line => line.Due < on) + 1);

    private readonly record struct Part(Money Owed, bool IsInterest)
    {
        public static Part InterestOf(Instalment line) => new(line.Interest - line.PaidInterest, IsInterest: true);

        public static Part PrincipalOf(Instalment line) => new(line.Principal - line.PaidPrincipal, IsInterest: false);
    }
}
