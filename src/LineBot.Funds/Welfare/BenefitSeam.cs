namespace LineBot.Funds.Welfare;

/// <summary>How one version of a benefit meets the next.</summary>
public enum BenefitSeam
{
    /// <summary>The next begins on the day after this one ends, or ends this one by beginning.</summary>
    Whole,

    /// <summary>Both hold on the same day.</summary>
    Overlap,

    /// <summary>On some day between them neither holds.</summary>
    Gap,
}

/// <summary>Puts the versions of a benefit in the order of time.</summary>
public static class BenefitSeams
{
    /// <summary>A version without an end lasts until the next one begins; two without a beginning are the same version.</summary>
    public static BenefitSeam Between(Benefit benefit, Benefit next)
    {
        if (next.From is not { } from || benefit.From == from || benefit.To >= from) { return BenefitSeam.Overlap; }

        return benefit.To is { } to && to.AddDays(1) < from ? BenefitSeam.Gap : BenefitSeam.Whole;
    }
}
