using LineBot.Funds.Members;
using LineBot.Line.Messages;

namespace LineBot.Dialogs;

/// <summary>What a turn wants: all of it is committed first and sent afterwards.</summary>
public sealed record BotTurn(
    string? State, IReadOnlyList<Message> Replies, bool MustArrive, IReadOnlyList<Push> Pushes, IReadOnlyList<ConversationChange> Changes)
{
    /// <summary>The person gets another menu at the foot of the chat.</summary>
    public bool SwitchesMenu { get; init; }

    /// <summary>What went wrong inside the turn, for the log: the person already got an apology and the dialogs were dropped.</summary>
    public Exception? Failure { get; init; }

    public override string ToString() => $"turn with {Replies.Count} replies and {Pushes.Count} pushes";
}

/// <summary>A message to somebody else. <paramref name="Step"/> tells pushes of one turn apart, so each is sent once.</summary>
public sealed record Push(string To, IReadOnlyList<Message> Messages, string Step)
{
    public override string ToString() => $"push {Step}";
}

/// <summary>What changes beside the state, in the same commit.</summary>
public abstract record ConversationChange
{
    private ConversationChange()
    {
    }

    public sealed record AddLink(MemberLink Link) : ConversationChange;

    public sealed record RemoveLink(Membership Membership) : ConversationChange;

    public sealed record GiveConsent(Consent Consent) : ConversationChange;

    public sealed record WithdrawConsent(string Purpose, DateTimeOffset At) : ConversationChange;

    /// <summary>The person saw today what is due: a reminder of it would cost money and say nothing new.</summary>
    public sealed record HeardOfDue(DateOnly On, IReadOnlyList<string> Instalments) : ConversationChange;

    /// <summary>Reminders that waited were told in this answer; none: there was nothing left to tell.</summary>
    public sealed record Reminded(DateOnly On, IReadOnlyList<string> Instalments) : ConversationChange;

    /// <summary>Null: the count starts anew.</summary>
    public sealed record SetGuard(LinkGuard? Guard) : ConversationChange;
}
