using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Welcome;

/// <summary>A person adds the bot, or comes back to it.</summary>
internal sealed class WelcomeReply() : Reply("welcome")
{
    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult(turn.Links.Count > 0
        ? WelcomeMessages.WelcomeBack.With(HelpCards.Shortcuts(turn.Locale))
        : Say.All(WelcomeMessages.Hello, WelcomeMessages.HowToBegin).With(
            LinkingSayings.LinkButton,
            Button.Of(HelpMessages.HelpButton, new(HelpReply.DialogId)),
            Button.Of(HelpMessages.OtherLanguageButton, new(Intents.Language))));
}
