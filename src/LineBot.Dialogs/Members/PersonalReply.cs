using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Members;

/// <summary>An answer about the person's own money. Whoever is not linked is led to linking instead.</summary>
internal abstract class PersonalReply(string id, IPassbooks passbooks) : Reply(id)
{
    private readonly LinkedBooks linked = new(passbooks);

    protected sealed override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        foreach (var link in seen.TakenBack) { turn.Add(new ConversationChange.RemoveLink(link.Membership)); }

        var notices = seen.TakenBack.Select(link => LinkingMessages.TakenBack(link.FundName)).ToList<ISaying>();
        if (seen.Books.Count == 0) { return Say.All([.. notices, LinkingSayings.LinkFirst]); }

        var books = MembershipArgument.In(turn) is { } asked ? [.. seen.Books.Where(book => book.Membership == asked)] : seen.Books;
        return Say.All([.. notices, await AnswerAsync(turn, books.Count > 0 ? books : seen.Books)]);
    }

    /// <summary>Answers from the books that the person may see; there is at least one.</summary>
    protected abstract Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books);
}
