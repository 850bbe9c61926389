using System.Collections.Immutable;
using LineBot.Funds.Decisions;

namespace LineBot.Functions.Crowds;

/// <summary>A claim before three officers, two of whom decide when they agree; as somebody would count who looks at one vote after another.</summary>
internal sealed record VoteState(ImmutableSortedDictionary<string, Ballot> Votes, bool? Result)
{
    private const int Voters = 3;

    private const int Quorum = 2;

    public bool Equals(VoteState? other) => other is not null && Result == other.Result && Votes.SequenceEqual(other.Votes);

    public override int GetHashCode() => HashCode.Combine(Votes.Count, Result);

    /// <summary>What a vote may lead to. The one that ends the matter is asked for twice, if whoever casts it could see that it does.</summary>
    public IEnumerable<VoteState> After(VoteDeed deed)
    {
        if (Result is not null) { return [this]; }

        var votes = Votes.SetItem(deed.Officer, deed.Ballot);
        var result = Count(votes);
        return result is null || deed.IsSure ? [new(votes, result)] : [new(votes, result), this];
    }

    /// <summary>Whether the deeds may have happened one after the other so that it came to this.</summary>
    public bool LeadsTo(VoteState end, ImmutableList<VoteDeed> deeds) => deeds.IsEmpty
        ? Equals(end)
        : deeds.Any(deed => After(deed).Any(next => next.LeadsTo(end, deeds.Remove(deed))));

    public override string ToString() => $"{string.Join(", ", Votes.Select(vote => $"{vote.Key} {vote.Value}"))} → {Result}";

    private static bool? Count(ImmutableSortedDictionary<string, Ballot> votes)
    {
        var (yes, no) = (votes.Values.Count(ballot => ballot == Ballot.For), votes.Values.Count(ballot => ballot == Ballot.Against));
        var left = Voters - votes.Count;
        if (votes.Count < Quorum) { return null; }
        return yes > no + left ? true : no > yes + left ? false : null;
    }
}

/// <summary>One officer's vote. <paramref name="IsSure"/>: the answer to the question whether it shall end the matter.</summary>
internal sealed record VoteDeed(string Officer, Ballot Ballot, bool IsSure);
