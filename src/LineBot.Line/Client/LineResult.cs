using System.Diagnostics;
using LineBot.Line.Messages.Limits;

namespace LineBot.Line.Client;

/// <summary>
/// How a call to LINE ended. Calls end in a value, also when they are cancelled: a lost answer must not be taken for a lost
/// call.
/// </summary>
public abstract record LineResult<T>
{
    private protected LineResult()
    {
    }

    /// <summary>LINE has done it, now or at an earlier try with the same retry key.</summary>
    public bool IsDone => this is Accepted<T> or AlreadyAccepted<T>;

    /// <summary>LINE's own words when it refused, or when it refused the channel's credentials before the call.</summary>
    public LineError? Error => this switch
    {
        Refused<T> refused => refused.Reason,
        NotSent<T> notSent => notSent.Cause,
        _ => null,
    };

    /// <summary>The same ending for a call whose value would have been of another type.</summary>
    internal LineResult<TOther> Cast<TOther>() => this switch
    {
        Refused<T> refused => new Refused<TOther>(refused.Reason),
        OutcomeUnknown<T> unknown => new OutcomeUnknown<TOther>(unknown.Reason, unknown.Status),
        NotSent<T> notSent => new NotSent<TOther>(notSent.Reason) { Cause = notSent.Cause, Faults = notSent.Faults },
        _ => throw new UnreachableException(GetType().Name),
    };

    public sealed override string ToString() => this switch
    {
        Accepted<T> accepted => $"Accepted {accepted.RequestId}",
        AlreadyAccepted<T> already => $"AlreadyAccepted {already.AcceptedRequestId}",
        Refused<T> refused => $"Refused {refused.Reason}",
        OutcomeUnknown<T> unknown => $"OutcomeUnknown {unknown.Reason}",
        NotSent<T> notSent => $"NotSent {notSent.Reason}",
        _ => GetType().Name,
    };
}

/// <summary>LINE took the call.</summary>
public sealed record Accepted<T>(T Value, string? RequestId) : LineResult<T>;

/// <summary>An earlier call with the same retry key was taken; this one changed nothing. As good as accepted.</summary>
public sealed record AlreadyAccepted<T>(string? AcceptedRequestId, IReadOnlyList<SentMessage> SentMessages) : LineResult<T>;

/// <summary>
/// LINE did not take the call and did nothing. The same call will be refused again, unless <see cref="LineError.Limit"/> says
/// when not.
/// </summary>
public sealed record Refused<T>(LineError Reason) : LineResult<T>;

/// <summary>
/// The call may have left and its answer is not known: a 5xx, a lost connection, a timeout. Repeat only under a retry key.
/// </summary>
public sealed record OutcomeUnknown<T>(string Reason, int? Status = null) : LineResult<T>;

/// <summary>
/// The call certainly never left: no connection, no token, something malformed. It may be made again, by any other way.
/// </summary>
public sealed record NotSent<T>(string Reason) : LineResult<T>
{
    /// <summary>Why LINE gave no token.</summary>
    public LineError? Cause { get; init; }

    /// <summary>What in the messages is beyond LINE's limits.</summary>
    public IReadOnlyList<MessageFault> Faults { get; init; } = [];
}
