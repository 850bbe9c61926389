using System.Text.Json.Serialization;
using LineBot.Funds.Decisions;

namespace LineBot.Dialogs.Committee;

/// <summary>What an officer wants to say to a claim.</summary>
internal enum VoteChoice
{
    For,
    Against,
    Abstain,
    AskMore,
}

/// <summary>The vote so far: which way, and the words that go with it.</summary>
internal sealed record VoteDraft(VoteChoice? Choice, string? Words)
{
    [JsonIgnore]
    public bool NeedsWords => Choice is VoteChoice.Against or VoteChoice.AskMore;

    [JsonIgnore]
    public Ballot? Ballot => Choice switch
    {
        VoteChoice.For => Funds.Decisions.Ballot.For,
        VoteChoice.Against => Funds.Decisions.Ballot.Against,
        VoteChoice.Abstain => Funds.Decisions.Ballot.Abstain,
        _ => null,
    };

    public static string Write(VoteChoice choice) => choice switch
    {
        VoteChoice.For => "for",
        VoteChoice.Against => "against",
        VoteChoice.Abstain => "abstain",
        _ => "ask",
    };

    /// <summary>Of a button's words; others leave the choice open.</summary>
    public static VoteDraft Of(string choice) => new(Read(choice), null);

    public static VoteChoice? Read(string choice) =>
        Enum.GetValues<VoteChoice>().Cast<VoteChoice?>().FirstOrDefault(known => Write(known!.Value) == choice);

    public override string ToString() => "vote draft";
}

/// <summary>How the vote stood when the officer was asked whether to close it.</summary>
internal sealed record CloseDraft(int For, int Against, int Abstained)
{
    public static CloseDraft Of(ClaimMatter? matter) =>
        matter?.Review.Tally is { } tally ? new(tally.For, tally.Against, tally.Abstained) : new(0, 0, 0);

    public override string ToString() => "close draft";
}
