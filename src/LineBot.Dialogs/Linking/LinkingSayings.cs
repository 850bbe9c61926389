using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Linking;

/// <summary>Sentences of linking with their buttons.</summary>
internal static class LinkingSayings
{
    /// <summary>What a stranger gets for every personal question.</summary>
    public static ISaying LinkFirst => LinkingMessages.LinkFirst.With(LinkButton, HelpButton);

    public static ISaying NotLinked =>
        LinkingMessages.NotLinked.With(Button.Of(LinkingMessages.TryAgain, new(Intents.Link)), HelpButton);

    public static Button LinkButton => Button.Of(HelpMessages.LinkButton, new(Intents.Link));

    private static Button HelpButton => Button.Of(HelpMessages.HelpButton, new(HelpReply.DialogId));

    /// <summary>Done; and the one thing that is asked apart, because refusing it changes nothing else.</summary>
    public static ISaying Linked(string fund, string name) => Say.All(
        LinkingMessages.Linked(fund, name),
        LinkingMessages.AskReminders.With(
            Button.Of(HelpMessages.BalanceButton, new(Intents.Balance)),
            Button.Of(LinkingMessages.WantReminders, RemindersReply.Yes),
            Button.Of(LinkingMessages.NoReminders, RemindersReply.No)));
}
