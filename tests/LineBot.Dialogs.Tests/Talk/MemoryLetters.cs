using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Letters held in memory.</summary>
internal sealed class MemoryLetters : ILetters
{
    private readonly Dictionary<CommandKey, LetterNumber> done = [];

    public List<Letter> All { get; } = [];

    public MemoryLetters With(Passbook from, string words)
    {
        All.Add(new(new(All.Count + 1), from.Membership, from.Profile.FullName, from.LinkedUsers[0], words, Village.Now));
        return this;
    }

    public Task<Letter> SendAsync(NewLetter letter, CommandKey key, CancellationToken cancellationToken)
    {
        if (!done.TryGetValue(key, out var number))
        {
            done[key] = number = new(All.Count + 1);
            All.Add(new(number, letter.From, letter.FromName, letter.User, letter.Words, Village.Now));
        }

        return Task.FromResult(All.Single(known => known.Number == number));
    }

    public Task<Letter?> ReadAsync(FundId fund, LetterNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(All.Find(letter => letter.From.Fund == fund && letter.Number == number));

    public Task<int> WaitingAsync(Membership from, CancellationToken cancellationToken) =>
        Task.FromResult(All.Count(letter => letter.From == from && letter.Answer is null));

    public Task<IReadOnlyList<DateTimeOffset>> OpenSinceAsync(FundId fund, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DateTimeOffset>>([.. All.Where(letter => letter.From.Fund == fund && letter.Answer is null).Select(letter => letter.SentAt)]);

    public Task<IReadOnlyList<Letter>> OpenAsync(FundId fund, MemberNumber reader, CommandKey key, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Letter>>([.. All.Where(letter => letter.From.Fund == fund && letter.Answer is null)]);

    public Task<LetterOutcome> AnswerAsync(NewAnswer answer, CommandKey key, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(answer, key));

    private LetterOutcome Answer(NewAnswer answer, CommandKey key)
    {
        var place = All.FindIndex(letter => letter.From.Fund == answer.Fund && letter.Number == answer.Letter);
        if (place < 0) { return new LetterOutcome.NotThere(); }
        if (done.ContainsKey(key)) { return new LetterOutcome.Answered(All[place]); }
        if (All[place].Answer is not null) { return new LetterOutcome.AnsweredBefore(All[place]); }

        done[key] = answer.Letter;
        All[place] = All[place] with { Answer = new(answer.By, answer.ByName, answer.Words, Village.Now) };
        return new LetterOutcome.Answered(All[place]);
    }
}
