using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>What a question made of an answer.</summary>
internal abstract record Heard<TDraft>
{
    private Heard()
    {
    }

    public sealed override string ToString() => GetType().Name;

    /// <summary>Understood and allowed. <paramref name="Saying"/>: what is said before the next question.</summary>
    public sealed record Answered(TDraft Draft, ISaying? Saying = null) : Heard<TDraft>;

    /// <summary>The person wants to be at another question.</summary>
    public sealed record GoTo(string Step) : Heard<TDraft>;

    public sealed record End(ISaying Saying, ConversationEnd How) : Heard<TDraft>;

    /// <summary>Something to say; the question stays open, and nothing counts against the person.</summary>
    public sealed record Stay(ISaying Saying) : Heard<TDraft>;

    /// <summary>Understood, but a rule stands against it.</summary>
    public sealed record Refused(ISaying Saying) : Heard<TDraft>;

    public sealed record NotUnderstood : Heard<TDraft>;
}
