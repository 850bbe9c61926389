using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Help;

/// <summary>เมนู: everything the bot can do, as buttons. Whoever asks how it works is told that; whoever cries for help hears first whom to call.</summary>
internal sealed class MenuReply(IPassbooks passbooks) : Reply(Intents.Help)
{
    private static readonly string[] HowTo = ["วิธี", "ใช้ยังไง", "ใช้ไม่เป็น", "คู่มือ", "สอน", "help"];

    private readonly LinkedBooks linked = new(passbooks);

    protected override async Task<ISaying> AnswerAsync(Turn turn) => turn.Text switch
    {
        { } text when text.Contains("ช่วยด้วย", StringComparison.Ordinal) => HelpMessages.Hotlines.With([.. HelpCards.Calls, .. HelpCards.Shortcuts(turn.Locale)]),
        { } text when HowTo.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)) => HelpCards.Help(turn.Locale),
        _ => Say.Cards(await MenuAsync(turn)),
    };

    private async Task<IReadOnlyList<Card>> MenuAsync(Turn turn)
    {
        if (turn.Links.Count == 0) { return MenuCards.Guest(turn.Locale); }

        var books = await Task.WhenAll(turn.Links.Select(link => linked.ReadAsync(turn, link.Membership)));
        return MenuCards.Member(turn.Locale, isOfficer: books.Any(book => book is not null && Officer.Of(book, turn.Today) is not null));
    }
}
