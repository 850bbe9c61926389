using System.Text.Json.Nodes;
using LineBot.Dialogs.Menus;
using LineBot.Line.Events;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Limits;

namespace LineBot.Dialogs.Chats;

/// <summary>
/// A conversation as a test: what the person does, and the exact words that come back. Every answer must be named before the person
/// goes on. Each turn is run twice on what was stored, as after a conflict, and has to come out the same.
/// </summary>
public sealed class Chat
{
    /// <summary>Saturday, 31 January 2026, nine in the morning in Thailand.</summary>
    public static readonly DateTimeOffset Start = new(2026, 1, 31, 9, 0, 0, TimeSpan.FromHours(7));

    public const string Me = "U00000000000000000000000000000001";

    private readonly Func<IBot> bot;
    private readonly PhoneEvents phone;
    private readonly List<Func<CancellationToken, Task>> script = [];
    private readonly Queue<Message> unread = new();
    private readonly List<Message> all = [];

    private Dictionary<string, string> menus = [];
    private StoredConversation stored = StoredConversation.Empty;
    private DateTimeOffset now = Start;
    private Message? last;
    private int unreadPushes;

    private Chat(Func<IBot> bot, string? group, string user = Me) => (this.bot, phone) = (bot, new(user, group));

    /// <summary>The last turn, for assertions beyond words.</summary>
    public BotTurn? LastTurn { get; private set; }

    public StoredConversation Stored => stored;

    public DateTimeOffset Now => now;

    public static Chat With(IBot bot) => new(() => bot, null);

    /// <summary>Somebody else's telephone.</summary>
    public static Chat Of(IBot bot, string user) => new(() => bot, null, user);

    /// <summary>The bot is asked for anew in every turn, so that it can be exchanged in the middle, as by a deployment.</summary>
    public static Chat With(Func<IBot> bot) => new(bot, null);

    /// <summary>The same person in a group.</summary>
    public static Chat InGroup(IBot bot, string user = Me) => new(() => bot, "C00000000000000000000000000000001", user);

    public Chat LinkedTo(params MemberLink[] links)
    {
        stored = stored with { Links = [.. stored.Links, .. links] };
        return this;
    }

    /// <summary>Reminders of these instalments could not be sent.</summary>
    public Chat Holding(DateOnly since, params string[] instalments) => Then(() => stored = stored with
    {
        Held = new(instalments, since, new Dictionary<string, DateOnly>()),
    });

    /// <summary>The person types.</summary>
    public Chat Member(string words) => Do(() => phone.Text(words));

    /// <summary>The person types in a group and names the bot.</summary>
    public Chat MemberToBot(string words) => Do(() => phone.Text(words, toBot: true));

    public Chat Photo() => Do(() => phone.Content("image", ("contentProvider", new JsonObject { ["type"] = "line" })));

    /// <summary>A picture that lies on somebody else's server.</summary>
    public Chat ExternalPhoto() => Do(() => phone.Content("image", ("contentProvider", new JsonObject { ["type"] = "external" })));

    /// <summary>One of several pictures that were chosen and sent in one go.</summary>
    public Chat PhotoOfSet(string set, int index, int total) => Do(() => phone.Content(
        "image",
        ("contentProvider", new JsonObject { ["type"] = "line" }),
        ("imageSet", new JsonObject { ["id"] = set, ["index"] = index, ["total"] = total })));

    /// <summary>The person takes a message back.</summary>
    public Chat Unsends(string messageId) => Do(() => new() { ["type"] = "unsend", ["unsend"] = new JsonObject { ["messageId"] = messageId } });

    public Chat Sticker() => Do(() => phone.Content("sticker", ("packageId", "1"), ("stickerId", "2"), ("stickerResourceType", "STATIC")));

    public Chat Voice() => Do(() => phone.Content("audio", ("duration", 1000), ("contentProvider", new JsonObject { ["type"] = "line" })));

    public Chat Video() => Do(() => phone.Content("video", ("duration", 1000), ("contentProvider", new JsonObject { ["type"] = "line" })));

    public Chat File(string name = "a.pdf", long size = 10) => Do(() => phone.Content("file", ("fileName", name), ("fileSize", size)));

    public Chat Place(double latitude = 19.16, double longitude = 99.90) =>
        Do(() => phone.Content("location", ("latitude", latitude), ("longitude", longitude)));

    public Chat Follows() => Do(() => PhoneEvents.Of("follow"));

    public Chat Unfollows() => Do(() => PhoneEvents.Of("unfollow"));

    public Chat BotJoins() => Do(() => PhoneEvents.Of("join"));

    /// <summary>An event of the test's own making.</summary>
    public Chat Event(Func<JsonObject> happened) => Do(happened);

    /// <summary>Taps a button of the last answer by its words.</summary>
    public Chat Taps(string label) => Do(() => Tap(FindButton(all.TakeLast(LastTurn?.Replies.Count ?? 0), label)));

    /// <summary>Scrolls up and taps the newest button of these words.</summary>
    public Chat TapsOld(string label) => Do(() => Tap(FindButton(Enumerable.Reverse(all), label)));

    /// <summary>Picks a day in the calendar that a button opens.</summary>
    public Chat Picks(string label, DateOnly day) => Do(() =>
        FindButton(all, label) is DatetimePickerAction picker ? PhoneEvents.Postback(picker.Data, day) : throw new InvalidOperationException("No calendar."));

    /// <summary>Sends a postback that no button of ours made.</summary>
    public Chat Forges(string data) => Do(() => PhoneEvents.Postback(data));

    /// <summary>The next message, word for word.</summary>
    public Chat Bot(string words) => Then(() => Read(words).ShouldBe(words));

    /// <summary>The next message, of which only a part matters.</summary>
    public Chat BotMentions(string part) => Then(() => Read(part).ShouldContain(part));

    /// <summary>What can be tapped on the message that was just read, in order.</summary>
    public Chat Buttons(params string[] labels) => Then(() => Shown.Buttons(last!).Select(action => action.Label).ShouldBe(labels));

    public Chat BotIsSilent() => Then(() => unread.ShouldBeEmpty());

    /// <summary>A message to somebody else that this turn sends; pushes cost money, so each one is named.</summary>
    public Chat Pushes(string to, string words) => Then(() =>
    {
        var push = LastTurn!.Pushes.ShouldHaveSingleItem();
        push.To.ShouldBe(to);
        Shown.On(push.Messages.ShouldHaveSingleItem()).ShouldBe(words);
        unreadPushes = 0;
    });

    /// <summary>One of several messages to others, of which only parts matter.</summary>
    public Chat Tells(string to, params string[] parts) => Then(() =>
    {
        var shown = LastTurn!.Pushes.Where(push => push.To == to).ShouldHaveSingleItem().Messages.Select(Shown.On).ShouldHaveSingleItem();
        foreach (var part in parts) { shown.ShouldContain(part); }
        unreadPushes--;
    });

    public Chat MustArrive() => Then(() => LastTurn!.MustArrive.ShouldBeTrue());

    /// <summary>The channel has menus; each has its own name for an id.</summary>
    public Chat WithMenus()
    {
        menus = ChatMenu.All.ToDictionary(menu => menu.Name, menu => menu.Name);
        return this;
    }

    /// <summary>This turn gives the person another menu.</summary>
    public Chat GivesMenu(string name) => Then(() => (LastTurn!.SwitchesMenu, MenuShown.In(stored.State)?.RichMenuId).ShouldBe((true, name)));

    public Chat LeavesMenu() => Then(() => LastTurn!.SwitchesMenu.ShouldBeFalse());

    /// <summary>Time passes.</summary>
    public Chat Later(TimeSpan span) => Then(() => now += span);

    public Chat Then(Action action)
    {
        script.Add(_ =>
        {
            action();
            return Task.CompletedTask;
        });
        return this;
    }

    public Chat Then(Action<Chat> action) => Then(() => action(this));

    public async Task RunAsync()
    {
        foreach (var step in script) { await step(TestContext.Current.CancellationToken); }
        ShouldHaveBeenRead();
    }

    private static LineAction FindButton(IEnumerable<Message> messages, string label) =>
        messages.SelectMany(Shown.Buttons).FirstOrDefault(action => action.Label == label)
        ?? throw new ShouldAssertException($"There is no button '{label}'.");

    private JsonObject Tap(LineAction action) => action switch
    {
        PostbackAction postback => PhoneEvents.Postback(postback.Data),
        MessageAction message => phone.Text(message.Text),
        _ => throw new InvalidOperationException($"Tapping a {action} sends nothing by itself."),
    };

    private Chat Do(Func<JsonObject> happened)
    {
        script.Add(async cancellationToken =>
        {
            ShouldHaveBeenRead();
            now += TimeSpan.FromSeconds(10);
            await RunTurnAsync(phone.Send(happened(), now), cancellationToken);
        });
        return this;
    }

    private async Task RunTurnAsync(WebhookEvent received, CancellationToken cancellationToken)
    {
        var input = new TurnInput(received, received.EventId, stored, now, "default") { Menus = menus };
        var turn = await bot().RunAsync(input, cancellationToken);
        var again = await bot().RunAsync(input, cancellationToken);
        again.State.ShouldBe(turn.State, "A turn that is run again comes out the same.");
        again.SwitchesMenu.ShouldBe(turn.SwitchesMenu);
        Written(again).ShouldBe(Written(turn), "A turn that is run again says the same.");
        if (turn.Replies.Count > 0) { MessageLimits.Check(turn.Replies).ShouldBeEmpty(); }
        foreach (var push in turn.Pushes) { MessageLimits.Check(push.Messages).ShouldBeEmpty(); }
        if (turn.Failure is { } failure) { throw new InvalidOperationException("The turn failed.", failure); }

        LastTurn = turn;
        stored = turn.Changes.Aggregate(stored with { State = turn.State }, Apply);
        foreach (var message in turn.Replies) { unread.Enqueue(message); }
        all.AddRange(turn.Replies);
        unreadPushes = turn.Pushes.Count;
    }

    private static string Written(BotTurn turn) => string.Join("\n\n", turn.Replies.Select(Shown.On));

    internal static StoredConversation Apply(StoredConversation before, ConversationChange change) => change switch
    {
        ConversationChange.AddLink added => before with { Links = [.. before.Links, added.Link] },
        ConversationChange.RemoveLink removed => before with { Links = [.. before.Links.Where(link => link.Membership != removed.Membership)] },
        ConversationChange.GiveConsent given => before with { Consents = [.. before.Consents, given.Consent] },
        ConversationChange.Reminded => before with { Held = null },
        ConversationChange.SetGuard set => before with { Guard = set.Guard },
        ConversationChange.WithdrawConsent withdrawn => before with
        {
            Consents = [.. before.Consents.Select(known => known.Purpose == withdrawn.Purpose ? known with { WithdrawnAt = withdrawn.At } : known)],
        },
        _ => before,
    };

    private string Read(string expected)
    {
        last = unread.Count > 0 ? unread.Dequeue() : throw new ShouldAssertException($"After event {phone.Count} the bot did not say: {expected}");
        return Shown.On(last);
    }

    private void ShouldHaveBeenRead()
    {
        unread.Select(Shown.On).ShouldBeEmpty($"After event {phone.Count} the bot said more.");
        unreadPushes.ShouldBe(0, $"After event {phone.Count} the bot told somebody else something.");
    }
}
