using System.Collections.Immutable;
using LineBot.Funds.Decisions;

namespace LineBot.Functions.Crowds;

/// <summary>The model believes what can come of one vote after another, and nothing else.</summary>
public class VoteStateTests
{
    private static readonly ImmutableList<VoteDeed> Deeds = [new("A", Ballot.For, IsSure: false), new("B", Ballot.For, IsSure: true), new("C", Ballot.Against, IsSure: false)];

    [Theory]
    [InlineData("A+ B+", true, true)]     // C came too late.
    [InlineData("A+ B+ C-", true, true)]  // C was in between.
    [InlineData("B+ C-", null, true)]     // A would have ended it and was asked.
    [InlineData("A+ B+", null, false)]    // Two of three agree, and nobody said that it is over.
    [InlineData("A+ C-", null, false)]    // B was sure, and is not counted.
    [InlineData("B+ C-", false, false)]   // No majority.
    public void Only_what_can_come_of_one_vote_after_another_is_believed(string votes, bool? result, bool isPossible)
    {
        var cast = votes.Split(' ').ToImmutableSortedDictionary(vote => vote[..1], vote => vote[1] == '+' ? Ballot.For : Ballot.Against, StringComparer.Ordinal);

        new VoteState(ImmutableSortedDictionary.Create<string, Ballot>(StringComparer.Ordinal), null).LeadsTo(new(cast, result), Deeds).ShouldBe(isPossible);
    }
}
