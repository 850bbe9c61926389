using System.Text.Json;
using System.Text.Json.Nodes;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Limits;

namespace LineBot.Dialogs.Tests.Walks;

/// <summary>Goes through a dialog step by step, and sees after each which question is open.</summary>
internal sealed class Walker
{
    private static readonly IntentReader Reader = IntentReader.Load();

    private readonly PhoneEvents phone = new(Chat.Me, null);
    private readonly Bot bot;
    private readonly Locale locale;
    private StoredConversation stored;
    private DateTimeOffset now = Village.Now;
    private IReadOnlyList<Message> shown = [];

    private Walker(Village village, bool isLinked, Locale locale)
    {
        (bot, this.locale) = (new(Conversations.All(village.Desks), Reader), locale);
        stored = StoredConversation.Empty with { Links = isLinked ? village.Links : [] };
    }

    /// <summary>Everything that the last turn said.</summary>
    public string Said => string.Join("\n\n", shown.Select(Shown.On));

    /// <summary>The end of what was said: where something is asked again, it stands there.</summary>
    public string LastWords => Said.Split("\n\n")[^1];

    /// <summary>The open question, as it was asked when it came up.</summary>
    public string Question { get; private set; } = "";

    /// <summary>The open dialog and its open question; null: nothing is open.</summary>
    public (string Dialog, string? Question)? Open => Top(stored.State) is { } top ? (top.Id, top.Question) : null;

    /// <summary>The dialogs that lie on one another, the one on top first.</summary>
    public IReadOnlyList<string> Stack => [.. StackIn(stored.State).Select(entry => entry.GetProperty("id").GetString()!)];

    /// <summary>What every button sends back that was ever shown, the newest last.</summary>
    public List<string> Postbacks { get; } = [];

    /// <summary>What is kept of the conversation so far.</summary>
    public StoredConversation Stored => stored;

    /// <summary>What the last turn wanted.</summary>
    public BotTurn? LastTurn { get; private set; }

    public static async Task<Walker> BeginAsync(HappyPath path, Locale locale)
    {
        var walker = new Walker(await path.Village(), path.IsLinked, locale);
        if (locale.Language == SpokenLanguage.English) { await walker.SayAsync("English"); }
        return walker;
    }

    public Task SayAsync(string words) => RunAsync(phone.Text(words));

    public Task DoAsync(Input input) => RunAsync(input switch
    {
        Input.Typed typed => phone.Text(typed.Words),
        Input.Tapped tapped => Tap(Buttons.FirstOrDefault(action => IsLabelled(action, tapped.Label.In(locale)))
            ?? throw new ShouldAssertException($"No button says '{tapped.Label.In(locale)}' under: {Said}")),
        Input.TappedAt tapped => Tap(Answers.Skip(tapped.Index).FirstOrDefault() ?? throw new ShouldAssertException($"There is no answer {tapped.Index} under: {Said}")),
        Input.Sent sent => sent.Event(phone),
        _ => throw new NotSupportedException(),
    });

    /// <summary>What the bot makes of an event at this point, whatever it is. The conversation stays where it was.</summary>
    public Task<BotTurn> TryAsync(JsonObject happened, StoredConversation? on = null)
    {
        var received = phone.Send(happened, now + TimeSpan.FromSeconds(10));
        return bot.RunAsync(new(received, received.EventId, on ?? stored, now, "default"), TestContext.Current.CancellationToken);
    }

    public void Wait(TimeSpan span) => now += span;

    private IEnumerable<LineAction> Buttons => shown.SelectMany(Shown.Buttons);

    /// <summary>The buttons that answer a question, and no others.</summary>
    private IEnumerable<LineAction> Answers =>
        Buttons.OfType<PostbackAction>().Where(action => Postback.TryParse(action.Data, out var postback) && postback.Action == Pick.Action);

    private static bool IsLabelled(LineAction action, string words) =>
        action.Label == words || (action.Label is { } label && label.EndsWith('…') && words.StartsWith(label[..^1], StringComparison.Ordinal));

    private JsonObject Tap(LineAction action) => action switch
    {
        PostbackAction postback => PhoneEvents.Postback(postback.Data),
        MessageAction message => phone.Text(message.Text),
        _ => throw new ShouldAssertException($"Tapping a {action} sends nothing by itself."),
    };

    private async Task RunAsync(JsonObject happened)
    {
        now += TimeSpan.FromSeconds(10);
        var received = phone.Send(happened, now);
        var turn = await bot.RunAsync(new(received, received.EventId, stored, now, "default"), TestContext.Current.CancellationToken);
        if (turn.Failure is { } failure) { throw new InvalidOperationException("The turn failed.", failure); }
        turn.Replies.ShouldNotBeEmpty("The bot said nothing.");
        MessageLimits.Check(turn.Replies).ShouldBeEmpty();
        (shown, LastTurn) = (turn.Replies, turn);
        Postbacks.AddRange(Buttons.OfType<PostbackAction>().Select(action => action.Data));
        var before = Open;
        stored = turn.Changes.Aggregate(stored with { State = turn.State }, Chat.Apply);
        if (Open != before && Open?.Dialog != "resume") { Question = LastWords; }
    }

    private static (string Id, string? Question)? Top(string? state) => StackIn(state) is [var top, ..]
        ? (top.GetProperty("id").GetString()!, InnerStack(top) is [var inner, ..] ? inner.GetProperty("id").GetString() : null)
        : null;

    private static List<JsonElement> StackIn(string? state) =>
        state is not null && JsonDocument.Parse(state).RootElement.TryGetProperty("conversations", out var chat) ? InnerStackOf(chat) : [];

    private static List<JsonElement> InnerStack(JsonElement entry) => entry.TryGetProperty("state", out var values) ? InnerStackOf(values) : [];

    private static List<JsonElement> InnerStackOf(JsonElement values) =>
        values.TryGetProperty("dialogs", out var inner) ? [.. inner.GetProperty("dialogStack").EnumerateArray()] : [];
}
