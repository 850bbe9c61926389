using System.Diagnostics;
using System.Numerics;

namespace LineBot.Funds.Loans;

/// <summary>
/// Draws up the instalments that a contract promises. Each line is rounded half up to the satang once, and the last
/// instalment takes what rounding left over, so the principal always comes back to the satang.
/// </summary>
public static class LoanSchedule
{
    public static IReadOnlyList<Instalment> Of(LoanTerms terms) => terms.Method switch
    {
        LoanMethod.Flat => Flat(terms),
        LoanMethod.EqualPrincipal => EqualPrincipal(terms),
        LoanMethod.EqualInstalment when terms.Rate.Millionths > 0 => EqualInstalment(terms),
        LoanMethod.LumpSum => LumpSum(terms),
        LoanMethod.None or LoanMethod.EqualInstalment => Lines(terms, terms.Principal.SplitInto(terms.Instalments), _ => Money.Zero),
        _ => throw new UnreachableException(terms.Method.ToString()),
    };

    /// <summary>The stretch that one instalment stands for; a single payment stands for the whole term.</summary>
    internal static YearFraction Period(LoanTerms terms) => terms.Every switch
    {
        LoanFrequency.Month => YearFraction.Month,
        LoanFrequency.Week => YearFraction.Week,
        _ => YearFraction.Between(terms.DisbursedOn, terms.FirstDueOn),
    };

    /// <summary>Interest on the first principal for the whole term is rounded once, then spread like the principal.</summary>
    private static Instalment[] Flat(LoanTerms terms)
    {
        var whole = Interest.ForTerm(terms.Principal, terms.Rate, Period(terms).Times(terms.Instalments));
        var interest = whole.SplitInto(terms.Instalments);
        return Lines(terms, terms.Principal.SplitInto(terms.Instalments), line => interest[line.Index]);
    }

    private static Instalment[] EqualPrincipal(LoanTerms terms) =>
        Lines(terms, terms.Principal.SplitInto(terms.Instalments), line => Interest.ForTerm(line.Left, terms.Rate, Period(terms)));

    private static Instalment[] LumpSum(LoanTerms terms)
    {
        // One payment at the end counts its term by the calendar, whatever the frequency column says.
        var period = terms.Instalments == 1 ? YearFraction.Between(terms.DisbursedOn, terms.FirstDueOn) : Period(terms);
        Money[] principal = [.. Enumerable.Repeat(Money.Zero, terms.Instalments - 1), terms.Principal];
        return Lines(terms, principal, line => Interest.ForTerm(line.Left, terms.Rate, period));
    }

    private static Instalment[] EqualInstalment(LoanTerms terms)
    {
        var period = Period(terms);
        var annuity = Annuity(terms.Principal, terms.Rate, period, terms.Instalments);
        var principal = new Money[terms.Instalments];
        var left = terms.Principal;
        for (var i = 0; i < terms.Instalments - 1; i++)
        {
            principal[i] = Money.Min(left, Money.Max(Money.Zero, annuity - Interest.ForTerm(left, terms.Rate, period)));
            left -= principal[i];
        }

        principal[^1] = left;
        return Lines(terms, principal, line => Interest.ForTerm(line.Left, terms.Rate, period));
    }

    /// <summary>P·i·(1+i)ⁿ / ((1+i)ⁿ − 1) in whole numbers, with i = rate/base: exact until the one rounding.</summary>
    private static Money Annuity(Money principal, InterestRate rate, YearFraction period, int count)
    {
        var one = (BigInteger)InterestRate.PartsOfOne * period.Denominator;
        var interest = (BigInteger)rate.Millionths * period.Numerator;
        if (interest.IsZero) { return principal.TimesHalfUp(1, count); }

        var grown = BigInteger.Pow(one + interest, count);
        return principal.TimesHalfUp(interest * grown, one * (grown - BigInteger.Pow(one, count)));
    }

    private static Instalment[] Lines(LoanTerms terms, IReadOnlyList<Money> principal, Func<(int Index, Money Left), Money> interest)
    {
        var lines = new Instalment[terms.Instalments];
        var left = terms.Principal;
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new(i + 1, terms.DueOn(i + 1), principal[i], interest((i, left)), Money.Zero, Money.Zero);
            left -= principal[i];
        }

        return lines;
    }
}
