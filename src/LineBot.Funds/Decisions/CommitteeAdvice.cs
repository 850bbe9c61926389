namespace LineBot.Funds.Decisions;

/// <summary>A rule of the committee that this committee cannot keep, and the setting that would change it.</summary>
public abstract record CommitteeAdvice(string Setting)
{
    /// <summary>Fewer officers have a say than a quorum needs: nothing can be decided.</summary>
    public sealed record QuorumOutOfReach(int Quorum, int Voters) : CommitteeAdvice("committee-quorum");

    /// <summary>Nobody holds the duty to pay: nothing can be paid. No setting helps; a seat does.</summary>
    public sealed record NobodyPays() : CommitteeAdvice("");

    /// <summary>The only one who may pay is the one who decides, too.</summary>
    public sealed record PayerWouldBeTheSame() : CommitteeAdvice("committee-payer-is-another");
}
