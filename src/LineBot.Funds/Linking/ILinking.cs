using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Linking;

/// <summary>
/// Ties a LINE account to a membership. The proof is a one-time code that a person of the fund handed over.
/// Two counters stand against guessing. One belongs to the LINE account that tries and is kept in its conversation
/// (<see cref="LinkLimits"/>). The other belongs to the code: it burns when it is tried with wrong member numbers. Nothing
/// is counted against a member number, so a stranger who knows one cannot lock that member out; to burn a code
/// one has to hold it.
/// </summary>
public interface ILinking
{
    /// <summary>The same key again gives the same outcome. Every cause of failure gives the same answer after the same work.</summary>
    Task<LinkOutcome> LinkAsync(LinkAttempt attempt, CancellationToken cancellationToken);

    /// <summary>Takes back the fund's side of the link; nothing happens where there is none.</summary>
    Task UnlinkAsync(Membership membership, LineUserId user, CommandKey key, CancellationToken cancellationToken);
}

/// <summary>What a person typed, and who typed it. The number and the code are the words as they came.</summary>
public sealed record LinkAttempt(string MemberNumber, string Code, LineUserId User, CommandKey Key, DateTimeOffset Now)
{
    public override string ToString() => $"link attempt {Key}";
}

/// <summary>How an attempt ended.</summary>
public abstract record LinkOutcome
{
    private LinkOutcome()
    {
    }

    /// <summary>Linked. <paramref name="Others"/>: LINE accounts that were linked to this member before, to be told of the new one.</summary>
    public sealed record Linked(
        Membership Membership, string FundName, MemberProfile Profile, DateTimeOffset LinkedAt, IReadOnlyList<LineUserId> Others) : LinkOutcome
    {
        public override string ToString() => $"linked {Membership}";
    }

    /// <summary>Not linked, and deliberately no word about why.</summary>
    public sealed record NotLinked : LinkOutcome;
}
