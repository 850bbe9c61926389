using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Line.Events;

namespace LineBot.Dialogs;

/// <summary>Decides who an event is for: the open conversation, another one, or nobody.</summary>
internal sealed class Reception(Routes routes, DialogSet dialogs, Memory memory, TurnContext context, Turn turn)
{
    /// <summary>Conversations that may lie on top of one another; deeper nobody remembers what is below.</summary>
    private const int StackMax = 3;

    /// <summary>More than LINE lets anybody write, and than the state of a conversation can hold.</summary>
    private const int LettersMax = 5_000;

    private const int EventBytesMax = 64 * 1024;

    private static readonly TimeSpan ANight = TimeSpan.FromHours(8);

    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(30);

    private DialogContext dc = null!;
    private Pulse pulse = Pulse.None;
    private int misses;

    public async Task RunAsync(bool isReadable, CancellationToken cancellationToken)
    {
        if (!isReadable) { throw new StaleDialogException("The stored state cannot be read."); }

        var stack = await memory.Stack.GetAsync(context, () => new(), cancellationToken);
        pulse = await memory.Pulse.GetAsync(context, null, cancellationToken) ?? Pulse.None;
        dc = new(dialogs, context, stack!);
        if (turn.Event.Source is { IsPersonal: true }) { await ReceiveAsync(cancellationToken); }
        else { await ReceiveInGroupAsync(cancellationToken); }
        if (turn.Next is { } next && dc.ActiveDialog is null) { await GoOnAsync(next, cancellationToken); }
        await RememberAsync(cancellationToken);
    }

    private Task GoOnAsync(string next, CancellationToken cancellationToken) =>
        routes.ForAction(next) is { } dialog ? BeginAsync(dialog, [], cancellationToken) : context.SayAsync(BotMessages.NotHere, cancellationToken);

    private Task ReceiveAsync(CancellationToken cancellationToken) => turn.Event switch
    {
        MessageEvent when turn.Text is { Length: > LettersMax } || turn.Event.Raw.Length > EventBytesMax => RefuseAsync(cancellationToken),
        MessageEvent { Message: TextContent content } => HearAsync(content.Text, cancellationToken),
        MessageEvent message => SeeAsync(message.Message, cancellationToken),
        PostbackEvent postback => TapAsync(postback, cancellationToken),
        FollowEvent => WelcomeAsync(cancellationToken),
        UnfollowEvent => LeaveAsync(cancellationToken),
        UnsendEvent => OccurAsync(Occasion.Unsend, Say.Nothing, cancellationToken),
        _ => Task.CompletedTask,
    };

    // What is personal is not for a group to see, not even that there is something.
    private Task ReceiveInGroupAsync(CancellationToken cancellationToken) => turn.Event switch
    {
        JoinEvent => OccurAsync(Occasion.Join, BotMessages.TalkPrivately, cancellationToken),
        MessageEvent { Message: TextContent { MentionsBot: true } } when InGroup is { } dialog => BeginAsync(dialog, [], cancellationToken),
        MessageEvent { Message: TextContent { MentionsBot: true } } or PostbackEvent => context.SayAsync(BotMessages.TalkPrivately, cancellationToken),
        _ => Task.CompletedTask,
    };

    private Dialog? InGroup => turn.Understanding.Confidence == Confidence.Sure ? routes.InGroupFor(turn.Understanding.Intent) : null;

    /// <summary>Nothing of it is heard; an open question is asked again.</summary>
    private async Task RefuseAsync(CancellationToken cancellationToken)
    {
        await context.SayAsync(BotMessages.TooLong, cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
    }

    private async Task WelcomeAsync(CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancelParents: false, cancellationToken);
        await OccurAsync(Occasion.Follow, BotMessages.Hello, cancellationToken);
    }

    /// <summary>Whoever blocks the bot wants no reminders either, and would not see them: LINE takes a push to them all the same.</summary>
    private Task<DialogTurnResult> LeaveAsync(CancellationToken cancellationToken)
    {
        if (turn.Consents.Any(consent => consent is { Purpose: ConsentPurpose.Reminders, IsGiven: true }))
        {
            turn.Add(new ConversationChange.WithdrawConsent(ConsentPurpose.Reminders, turn.Now));
        }

        return dc.CancelAllDialogsAsync(cancelParents: false, cancellationToken);
    }

    private async Task HearAsync(string text, CancellationToken cancellationToken)
    {
        await ForgetOldAsync(cancellationToken);
        if (dc.ActiveDialog is null) { await HearAnewAsync(cancellationToken); }
        else if (await IsForSomebodyElseAsync(text)) { await InterruptAsync(cancellationToken); }
        else { await ContinueAsync(cancellationToken); }
    }

    private Task HearAnewAsync(CancellationToken cancellationToken)
    {
        var meaning = turn.Understanding;
        if (Commands.Contain(meaning.Intent)) { return context.SayAsync(BotMessages.NothingOpen, cancellationToken); }
        return meaning.Confidence switch
        {
            Confidence.Sure when routes.For(meaning.Intent) is { } route => BeginAsync(route.Dialog, [], cancellationToken),
            Confidence.Sure when Intents.Offered.Contains(meaning.Intent) => context.SayAsync(BotMessages.NotHere, cancellationToken),
            Confidence.Unsure when Meant() is { Count: > 0 } meant && pulse.Misses == 0 => AskBackAsync(meant, cancellationToken),
            _ => MissAsync(cancellationToken),
        };
    }

    private async Task<bool> IsForSomebodyElseAsync(string text)
    {
        var meaning = turn.Understanding;
        if (meaning.Confidence != Confidence.Sure) { return false; }
        var open = dc.FindDialog(dc.ActiveDialog!.Id) as IConversation;
        if (meaning.Intent == Intents.Emergency) { return !await IsAmountAsync(open, text); }

        // Whatever is asked, nobody is trapped; yet the words on a button that was just shown are its answer.
        if (meaning.IsWhole && meaning.Intent is Intents.Help or Intents.Contact) { return open is null || !await open.OffersAsync(context, dc.ActiveDialog, text); }
        if (meaning.Intent != Intents.Cancel && routes.For(meaning.Intent) is null) { return false; }
        if (open is null) { return true; }
        return open.ListensToAnyWords(context, dc.ActiveDialog)
            ? meaning.IsWhole
            : !await open.UnderstandsAsync(context, dc.ActiveDialog, text);
    }

    /// <summary>191 is the police, and also what somebody paid.</summary>
    private async Task<bool> IsAmountAsync(IConversation? open, string text) =>
        open is not null && ThaiText.Clean(text).All(char.IsAsciiDigit)
        && !open.ListensToAnyWords(context, dc.ActiveDialog!) && await open.UnderstandsAsync(context, dc.ActiveDialog!, text);

    private Task InterruptAsync(CancellationToken cancellationToken) =>
        turn.Understanding.Intent == Intents.Cancel
            ? CancelAsync(cancellationToken)
            : routes.For(turn.Understanding.Intent) is { } route
                ? BeginAsync(route.Dialog, [], cancellationToken)
                : MissAsync(cancellationToken);

    private async Task SeeAsync(MessageContent content, CancellationToken cancellationToken)
    {
        await ForgetOldAsync(cancellationToken);
        if (dc.ActiveDialog is not null)
        {
            await ContinueAsync(cancellationToken);
            return;
        }

        await OccurAsync(OccasionOf(content), BotMessages.NotUnderstood, cancellationToken);
    }

    private async Task TapAsync(PostbackEvent postback, CancellationToken cancellationToken)
    {
        await ForgetOldAsync(cancellationToken);
        if (Pick.From(postback) is { } pick) { await PickAsync(pick, cancellationToken); }
        else if (turn.Understanding.Intent == Intents.Cancel && dc.ActiveDialog is not null) { await CancelAsync(cancellationToken); }
        else if (Commands.Contain(turn.Understanding.Intent)) { await (dc.ActiveDialog is null ? HearAnewAsync(cancellationToken) : ContinueAsync(cancellationToken)); }
        else if (Postback.TryParse(postback.Data, out var parsed) && routes.ForAction(parsed.Action) is { } dialog)
        {
            await BeginAsync(dialog, parsed.Arguments, cancellationToken);
        }
        else if (parsed is not null && Intents.Offered.Contains(parsed.Action)) { await context.SayAsync(BotMessages.NotHere, cancellationToken); }
        else { await OldButtonAsync(cancellationToken); }
    }

    // A button of the open conversation answers at once, also after a night: nobody taps by mistake what they have to look for.
    private async Task PickAsync(Pick pick, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog?.Id == ResumeOffer.DialogId && dc.Stack.Count > 1 && dc.Stack[1].Id == pick.Dialog)
        {
            await dc.PopAsync(DialogReason.EndCalled, cancellationToken);
        }

        if (dc.ActiveDialog?.Id == pick.Dialog) { await dc.ContinueDialogAsync(cancellationToken); }
        else { await OldButtonAsync(cancellationToken); }
    }

    private async Task OldButtonAsync(CancellationToken cancellationToken)
    {
        await context.SayAsync(BotMessages.OldButton, cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
    }

    private Task<DialogTurnResult> ContinueAsync(CancellationToken cancellationToken) =>
        turn.Now - pulse.LastHeard > ANight && dc.ActiveDialog!.Id != ResumeOffer.DialogId && !Commands.Contain(turn.Understanding.Intent)
            ? dc.BeginDialogAsync(ResumeOffer.DialogId, null, cancellationToken)
            : dc.ContinueDialogAsync(cancellationToken);

    private async Task BeginAsync(Dialog dialog, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var isOpen = dc.Stack.Any(instance => instance.Id == dialog.Id);
        if (isOpen || (dialog is not Reply && dc.Stack.Count >= StackMax)) { await dc.RepromptDialogAsync(cancellationToken); }
        else { await dc.BeginDialogAsync(dialog.Id, arguments, cancellationToken); }
    }

    // Only the conversation on top is left; what it interrupted goes on.
    private async Task CancelAsync(CancellationToken cancellationToken)
    {
        await context.SayAsync(BotMessages.Cancelled, cancellationToken);
        if (dc.Stack.Count > 1 && dc.ActiveDialog!.Id != ResumeOffer.DialogId) { await dc.EndDialogAsync(null, cancellationToken); }
        else { await dc.CancelAllDialogsAsync(cancelParents: false, cancellationToken); }
    }

    private async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is null || pulse.LastHeard is not { } heard || turn.Now - heard <= Forgotten) { return; }
        await dc.CancelAllDialogsAsync(cancelParents: false, cancellationToken);
        await context.SayAsync(BotMessages.Expired, cancellationToken);
    }

    private List<Routes.Route> Meant() =>
        [.. turn.Understanding.Others.Prepend(turn.Understanding.Intent).Distinct().Select(routes.For).OfType<Routes.Route>().Take(3)];

    private Task AskBackAsync(List<Routes.Route> meant, CancellationToken cancellationToken)
    {
        misses = pulse.Misses + 1;
        var buttons = meant.Select(route => Button.Of(route.Label, new(route.Dialog.Id)));
        return context.SayAsync(BotMessages.WhichDoYouMean.With([.. buttons, ScriptMessages.TalkToHuman]), cancellationToken);
    }

    private Task MissAsync(CancellationToken cancellationToken)
    {
        misses = pulse.Misses + 1;
        return OccurAsync(misses >= 2 ? Occasion.Lost : Occasion.NotUnderstood, BotMessages.NotUnderstood, cancellationToken);
    }

    private Task OccurAsync(Occasion occasion, ISaying otherwise, CancellationToken cancellationToken) =>
        routes.For(occasion) is { } dialog
            ? dc.BeginDialogAsync(dialog.Id, null, cancellationToken)
            : context.SayAsync(otherwise, cancellationToken);

    private async Task RememberAsync(CancellationToken cancellationToken)
    {
        var isOpen = dc.ActiveDialog is not null;
        if (!isOpen) { await memory.Stack.DeleteAsync(context, cancellationToken); }

        var now = new Pulse(isOpen ? turn.Now : null, misses);
        if (now == Pulse.None) { await memory.Pulse.DeleteAsync(context, cancellationToken); }
        else { await memory.Pulse.SetAsync(context, now, cancellationToken); }

        var speech = Speech.Of(turn.Locale);
        if (turn.Locale == default) { await memory.Speech.DeleteAsync(context, cancellationToken); }
        else { await memory.Speech.SetAsync(context, speech, cancellationToken); }
    }

    private static Occasion OccasionOf(MessageContent content) => content switch
    {
        ImageContent => Occasion.Photo,
        StickerContent => Occasion.Sticker,
        AudioContent => Occasion.Voice,
        VideoContent => Occasion.Video,
        FileContent => Occasion.File,
        LocationContent => Occasion.Place,
        _ => Occasion.Unknown,
    };
}
