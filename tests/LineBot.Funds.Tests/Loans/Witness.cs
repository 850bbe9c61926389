using System.Numerics;

namespace LineBot.Funds.Loans;

/// <summary>
/// The same schedules reckoned another way: fractions kept as numerator and denominator, instalments found by following
/// the debt forward instead of by a closed formula, rounding by floor(x + 1/2).
/// </summary>
internal static class Witness
{
    public static List<(long Principal, long Interest)> Schedule(LoanTerms terms)
    {
        var (num, den) = PeriodInterest(terms);
        var count = terms.Instalments;
        BigInteger principal = terms.Principal.Satang;
        return terms.Method switch
        {
            LoanMethod.None => [.. Even(principal, count).Select(part => (part, 0L))],
            LoanMethod.Flat => [.. Even(principal, count).Zip(Even(Round(principal * num * count, den), count))],
            LoanMethod.EqualPrincipal => Follow(principal, num, den, Even(principal, count)),
            LoanMethod.LumpSum => Follow(principal, num, den, [.. Enumerable.Repeat(0L, count - 1), (long)principal]),
            _ => EqualInstalments(principal, num, den, count),
        };
    }

    private static List<(long Principal, long Interest)> EqualInstalments(BigInteger principal, BigInteger num, BigInteger den, int count)
    {
        // Debt after n payments of A is P·gⁿ − A·(gⁿ⁻¹ + … + g + 1) with g = (den+num)/den; it must be nothing at the end.
        BigInteger grown = 1, sum = 0, scale = 1;
        for (var i = 0; i < count; i++)
        {
            sum = (sum * (den + num)) + scale;
            scale *= den;
            grown *= den + num;
        }

        var payment = Round(principal * grown, sum * den);
        var result = new List<(long, long)>();
        var debt = principal;
        for (var i = 1; i <= count; i++)
        {
            var interest = Round(debt * num, den);
            var back = i == count ? debt : BigInteger.Min(debt, BigInteger.Max(0, payment - interest));
            result.Add(((long)back, (long)interest));
            debt -= back;
        }

        return result;
    }

    private static List<(long Principal, long Interest)> Follow(BigInteger debt, BigInteger num, BigInteger den, List<long> principal)
    {
        var result = new List<(long, long)>();
        foreach (var part in principal)
        {
            result.Add((part, (long)Round(debt * num, den)));
            debt -= part;
        }

        return result;
    }

    private static List<long> Even(BigInteger whole, int count)
    {
        var parts = new List<long>();
        var given = BigInteger.Zero;
        for (var i = 1; i < count; i++)
        {
            var part = BigInteger.Min(Round(whole, count), whole - given);
            parts.Add((long)part);
            given += part;
        }

        parts.Add((long)(whole - given));
        return parts;
    }

    private static (BigInteger Num, BigInteger Den) PeriodInterest(LoanTerms terms)
    {
        BigInteger num = (BigInteger)(terms.Rate.PercentPerYear * 10_000m), den = 1_000_000;
        if (terms.Every == LoanFrequency.Lump || (terms.Method == LoanMethod.LumpSum && terms.Instalments == 1))
        {
            for (var months = 0; months < 100; months++)
            {
                if (terms.DisbursedOn.AddMonths(months) == terms.FirstDueOn) { return (num * months, den * 12); }
            }

            return (num * (terms.FirstDueOn.DayNumber - terms.DisbursedOn.DayNumber), den * 365);
        }

        return (num, den * (terms.Every == LoanFrequency.Month ? 12 : 52));
    }

    private static BigInteger Round(BigInteger num, BigInteger den) => ((2 * num) + den) / (2 * den);
}
