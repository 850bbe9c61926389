using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.MyData;

/// <summary>Each consent on a card of its own: when, in which wording, and what taking it back means.</summary>
internal sealed class ConsentsReply() : Reply(MyDataPostbacks.ConsentsAction)
{
    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult(turn.Consents.Count == 0
        ? ConsentMessages.None.With(HelpCards.Shortcuts(turn.Locale))
        : CardPages.Show(turn, Id, [.. turn.Consents.OrderBy(consent => consent.Purpose, StringComparer.Ordinal).Select(Card)]));

    private static Card Card(Consent consent) => new()
    {
        AltText = MyDataMessages.Ready,
        Title = ConsentMessages.Purpose(consent.Purpose),
        Blocks =
        [
            new Block.Paragraph(ConsentMessages.Given(LocalTime.Of(consent.GivenAt), consent.TextVersion)),
            consent.WithdrawnAt is { } withdrawn
                ? new Block.Paragraph(ConsentMessages.WithdrawnAt(LocalTime.Of(withdrawn)))
                : new Block.Paragraph(ConsentMessages.IfWithdrawn(consent.Purpose)),
        ],
        Buttons = [.. Buttons(consent)],
    };

    private static IEnumerable<Button> Buttons(Consent consent)
    {
        if (!consent.IsGiven && consent.Purpose == ConsentPurpose.Reminders) { yield return Button.Of(ConsentMessages.GiveAgain, MyDataPostbacks.Give(consent.Purpose)); }
        if (!consent.IsGiven) { yield break; }
        yield return consent.Purpose == ConsentPurpose.AccountService
            ? Button.Of(HelpMessages.UnlinkButton, new(Intents.Unlink))
            : Button.Of(ConsentMessages.Withdraw, MyDataPostbacks.Withdraw(consent.Purpose));
    }
}
