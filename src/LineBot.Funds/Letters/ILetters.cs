using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Letters;

/// <summary>What members write to the committee, and what it answers.</summary>
public interface ILetters
{
    /// <summary>Puts a letter on the fund's list, once however often it is asked with the same key.</summary>
    Task<Letter> SendAsync(NewLetter letter, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Open or answered; null: no such letter.</summary>
    Task<Letter?> ReadAsync(FundId fund, LetterNumber number, CancellationToken cancellationToken);

    /// <summary>How many letters of a member wait for an answer.</summary>
    Task<int> WaitingAsync(Membership from, CancellationToken cancellationToken);

    /// <summary>When each letter was sent that waits for an answer; nothing of what stands in it, so it is no look.</summary>
    Task<IReadOnlyList<DateTimeOffset>> OpenSinceAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>What waits for an answer, oldest first. That this officer looked is remembered.</summary>
    Task<IReadOnlyList<Letter>> OpenAsync(FundId fund, MemberNumber reader, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Answers and closes a letter; of two who answer at once the first wins. The same key again gives the outcome of the first time.</summary>
    Task<LetterOutcome> AnswerAsync(NewAnswer answer, CommandKey key, CancellationToken cancellationToken);
}

/// <summary>A letter before it has a number.</summary>
public sealed record NewLetter(Membership From, string FromName, LineUserId User, string Words)
{
    public override string ToString() => $"new letter of {From}";
}

/// <summary>What an officer wants to answer.</summary>
public sealed record NewAnswer(FundId Fund, LetterNumber Letter, MemberNumber By, string ByName, string Words)
{
    public override string ToString() => $"answer to letter {Letter} of {Fund}";
}

/// <summary>What became of an answer.</summary>
public abstract record LetterOutcome
{
    private LetterOutcome()
    {
    }

    public sealed record Answered(Letter Letter) : LetterOutcome;

    /// <summary>Somebody else was quicker; the letter holds the answer that counts.</summary>
    public sealed record AnsweredBefore(Letter Letter) : LetterOutcome;

    /// <summary>There is no such letter, or none for this officer.</summary>
    public sealed record NotThere : LetterOutcome;
}
