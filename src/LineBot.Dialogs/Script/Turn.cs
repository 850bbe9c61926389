using LineBot.Dialogs.Language;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Script;

/// <summary>What a conversation sees of the turn it runs in, and where it puts what shall happen after the commit.</summary>
public sealed class Turn
{
    private readonly TurnInput input;
    private readonly List<ConversationChange> changes = [];
    private readonly List<Push> pushes = [];

    internal Turn(TurnInput input, Locale locale, Understanding understanding, CancellationToken cancellationToken)
    {
        (this.input, Locale, Understanding, CancellationToken) = (input, locale, understanding, cancellationToken);
        (Links, Consents, Guard) = (input.Conversation.Links, input.Conversation.Consents, input.Conversation.Guard);
    }

    public WebhookEvent Event => input.Event;

    public string EventId => input.EventId;

    /// <summary>The LINE channel that the event came by; what it left with LINE is fetched there.</summary>
    public string Channel => input.Channel;

    public DateTimeOffset Now => input.Now;

    /// <summary>Day and minute in Thailand.</summary>
    public LocalTime LocalNow => LocalTime.Of(Now);

    public DateOnly Today => LocalNow.Date;

    /// <summary>Who speaks, where LINE says so.</summary>
    public LineUserId? Person => LineUserId.TryParse(Event.Source?.UserId, out var person) ? person : null;

    /// <summary>The words of a text message.</summary>
    public string? Text => (Event as MessageEvent)?.Message is TextContent content ? content.Text : null;

    public Understanding Understanding { get; }

    /// <summary>What came with the button that began this conversation. It passed through a person's device: parse it, and check who asks.</summary>
    public IReadOnlyList<string> Arguments { get; internal set; } = [];

    public Locale Locale { get; private set; }

    /// <summary>The memberships this person may ask about, with what this turn changed.</summary>
    public IReadOnlyList<MemberLink> Links { get; private set; }

    public IReadOnlyList<Consent> Consents { get; private set; }

    public LinkGuard? Guard { get; private set; }

    /// <summary>Reminders that wait to be told; null: none.</summary>
    internal HeldReminders? Held => input.Conversation.Held;

    /// <summary>The key of this step's command: the same event at the same step never takes effect twice.</summary>
    public CommandKey Key => CommandKey.Of(EventId, Step);

    public CancellationToken CancellationToken { get; }

    /// <summary>Pictures that came before it was known what they are for. A conversation that begins in this turn takes them over.</summary>
    public IReadOnlyList<Photo> Photos { get; private set; } = [];

    /// <summary>What begins when the conversation that is running has ended and nothing else is open.</summary>
    internal string? Next { get; private set; }

    internal string Step { get; set; } = "";

    internal bool IsToArrive { get; private set; }

    internal IReadOnlyList<ConversationChange> Changes => changes;

    internal IReadOnlyList<Push> Pushes => pushes;

    /// <summary>What this turn has read of the person's books, for whoever needs nothing newer; null: no such member.</summary>
    internal Dictionary<Membership, Passbook?> BooksRead { get; } = [];

    /// <summary>The menus that the person could be given, by name.</summary>
    internal IReadOnlyDictionary<string, string> Menus => input.Menus;

    internal bool SwitchesMenu { get; set; }

    /// <summary>An argument by its place; empty where there is none, which nothing of ours parses.</summary>
    public string Argument(int place) => place < Arguments.Count ? Arguments[place] : "";

    /// <summary>Something that is committed together with the state.</summary>
    public void Add(ConversationChange change)
    {
        changes.Add(change);
        switch (change)
        {
            case ConversationChange.AddLink added:
                Links = [.. Links.Where(link => link.Membership != added.Link.Membership), added.Link];
                break;
            case ConversationChange.RemoveLink removed:
                Links = [.. Links.Where(link => link.Membership != removed.Membership)];
                break;
            case ConversationChange.GiveConsent given:
                Consents = [.. Consents.Where(consent => consent.Purpose != given.Consent.Purpose), given.Consent];
                break;
            case ConversationChange.WithdrawConsent withdrawn:
                Consents = [.. Consents.Select(consent => consent.Purpose == withdrawn.Purpose ? consent with { WithdrawnAt = withdrawn.At } : consent)];
                break;
            case ConversationChange.SetGuard set:
                Guard = set.Guard;
                break;
        }
    }

    /// <summary>A message to somebody else, sent after the commit. Costs the fund money, so ordinary questions have none.</summary>
    public void Tell(LineUserId person, ISaying saying, string step) =>
        pushes.Add(new(person.Value, [.. saying.Write(Locale.Thai)], $"{Step}/{step}"));

    /// <summary>The answer of this turn is sent again by another way when LINE did not say whether it arrived.</summary>
    public void MustArrive() => IsToArrive = true;

    /// <summary>When this conversation has ended, another begins in the same turn: by its id or the intent it serves.</summary>
    public void GoOn(string dialog, params IReadOnlyList<Photo> photos) => (Next, Photos) = (dialog, photos);

    /// <summary>From now on the person is spoken to like this.</summary>
    public void SpeakIn(Locale locale) => Locale = locale;
}
