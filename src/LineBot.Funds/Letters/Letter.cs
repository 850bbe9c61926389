using LineBot.Funds.Members;

namespace LineBot.Funds.Letters;

/// <summary>What a member wrote to the committee. Open until somebody answers.</summary>
/// <param name="From">The membership in whose name it was written.</param>
/// <param name="User">The LINE account that wrote it, which may be a son's or a daughter's.</param>
public sealed record Letter(LetterNumber Number, Membership From, string FromName, LineUserId User, string Words, DateTimeOffset SentAt)
{
    /// <summary>As long as people write on a phone; longer ones come in two.</summary>
    public const int LengthMax = 1_000;

    /// <summary>Letters of one member that may wait at a time: each of them costs the fund a message to every officer.</summary>
    public const int WaitingMax = 3;

    public LetterAnswer? Answer { get; init; }

    public override string ToString() => $"letter {Number} to {From.Fund}";
}

/// <summary>What the committee answered, and who of it.</summary>
public sealed record LetterAnswer(MemberNumber By, string ByName, string Words, DateTimeOffset At)
{
    public override string ToString() => $"answer by {By}";
}
