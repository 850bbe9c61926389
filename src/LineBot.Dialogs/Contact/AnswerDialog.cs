using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Contact;

/// <summary>ตอบ: the letter once more → what? → sure? → the answer is in the member's chat, and the letter is closed.</summary>
internal sealed class AnswerDialog(IPassbooks passbooks, ICommittee committee, ILetters letters)
    : Conversation<AnswerFacts, AnswerDraft>(id: LetterPostbacks.AnswerAction, version: 1, ContactJson.Default.AnswerDraft)
{
    protected override async Task<AnswerFacts> LoadAsync(Turn turn)
    {
        var desk = new LetterDesk(passbooks, committee);
        if (LetterPostbacks.In(turn) is not var (fund, number) || await desk.InAsync(turn, fund) is not { } me) { return new(null, null); }

        return new(me, await letters.ReadAsync(fund, number, turn.CancellationToken));
    }

    protected override AnswerDraft NewDraft(Turn turn, AnswerFacts facts) => new(Words: null);

    protected override void Write(Script<AnswerFacts, AnswerDraft> script)
    {
        script.StopIf("may-answer", (facts, _) => facts is { Me: not null, Letter: not null } ? null : facts, say: _ => ContactMessages.NoSuchLetter);
        script.StopIf("is-open", (facts, _) => facts.Letter!.Answer, say: AnsweredBefore);

        script.AskWords("words", Clean)
            .With((facts, _) => facts.Letter is { } letter ? ContactMessages.AskAnswer(letter.FromName, letter.Words) : ContactMessages.NoSuchLetter)
            .Unless((_, words) => words.Length > Letter.LengthMax ? words : null, say: _ => ContactMessages.TooLong)
            .InOwnWords()
            .Keep((draft, words) => draft with { Words = words });

        script.Confirm("confirm")
            .With((facts, draft) => facts.Letter is { } letter ? ContactMessages.ConfirmAnswer(letter.FromName, draft.Words!) : ContactMessages.NoSuchLetter)
            .Labelled(ContactMessages.Send)
            .Yes(AnswerAsync, say: result => result)
            .No(ContactMessages.NotSent);
    }

    private static Text AnsweredBefore(LetterAnswer answer) => ContactMessages.AnsweredBefore(answer.ByName, LocalTime.Of(answer.At));

    private static string? Clean(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    private async Task<ISaying> AnswerAsync(Turn turn, AnswerFacts facts, AnswerDraft draft)
    {
        if (facts is not { Me: { } me, Letter: { } letter }) { return ContactMessages.NoSuchLetter; }

        var answer = new NewAnswer(letter.From.Fund, letter.Number, me.Officer.Membership.Member, me.Officer.FullName, draft.Words!);
        return await letters.AnswerAsync(answer, turn.Key, turn.CancellationToken) switch
        {
            LetterOutcome.Answered answered => await DeliverAsync(turn, me, answered.Letter),
            LetterOutcome.AnsweredBefore before => AnsweredBefore(before.Letter.Answer!),
            _ => ContactMessages.NoSuchLetter,
        };
    }

    /// <summary>To the LINE account that wrote; if the fund has taken its link back since, to those that the member has now.</summary>
    private async Task<ISaying> DeliverAsync(Turn turn, Correspondent me, Letter letter)
    {
        var book = await passbooks.ReadAsync(letter.From, turn.CancellationToken);
        IReadOnlyList<LineUserId> readers = book is null ? [] : book.IsLinkedTo(letter.User) ? [letter.User] : book.LinkedUsers;
        foreach (var (user, place) in readers.Select((user, place) => (user, place)))
        {
            turn.Tell(user, LetterCards.Answer(letter, me.FundName), $"member-{place}");
        }

        return readers.Count > 0 ? ContactMessages.AnswerSent(letter.FromName) : ContactMessages.NobodyToTell(letter.FromName);
    }
}

/// <summary>The letter, and in which office the person reads it; nulls where there is none for this person.</summary>
internal sealed record AnswerFacts(Correspondent? Me, Letter? Letter);
