using System.Diagnostics;
using Azure.Core;
using LineBot.Functions.Turns;

namespace LineBot.Functions.Telemetry;

/// <summary>
/// The steps of a turn as spans of one trace. They carry names of steps, tables and outcomes and the ids of events, and nothing of a person.
/// While nobody listens they cost a comparison.
/// </summary>
internal static class Spans
{
    public const string SourceName = "LineBot";

    public const string EventId = "linebot.event.id";
    public const string EventType = "linebot.event.type";
    public const string Outcome = "linebot.outcome";
    public const string LineRequestId = "line.request_id";

    private static readonly ActivitySource Source = new(SourceName);

    public static bool AreSeen => Source.HasListeners();

    /// <summary>A webhook, under the host's own record of the request where the host names one.</summary>
    public static Activity? Webhook(HttpRequest request) =>
        AreSeen ? Source.StartActivity("webhook", ActivityKind.Server, Parse(request.Headers.TraceParent)) : null;

    /// <summary>
    /// The turn of an event. A copy from the queue joins the trace of its first attempt; of several events in one webhook each has a trace of
    /// its own, linked to the webhook.
    /// </summary>
    public static Activity? Turn(KeptEvent kept, bool isOneOfMany = false)
    {
        if (!AreSeen) { return null; }
        var webhook = Activity.Current?.Context ?? default;
        if (isOneOfMany) { Activity.Current = null; }
        ActivityLink[] links = isOneOfMany && webhook != default ? [new(webhook)] : [];
        return Source.StartActivity("turn", ActivityKind.Consumer, Parse(kept.Trace), [new(EventId, kept.Event.EventId), new(EventType, kept.Event.Type)], links);
    }

    public static Activity? Dialog() => Source.StartActivity("dialog");

    /// <summary>A call to LINE, by what is sent.</summary>
    public static Activity? Line(string kind) => Source.StartActivity($"line {kind}", ActivityKind.Client);

    public static Activity? Storage(string service, RequestMethod method, Uri address) =>
        AreSeen ? Source.StartActivity($"{service} {method} {StorageNames.In(address)}", ActivityKind.Client) : null;

    /// <summary>Says how a turn ended, where a span of it is open.</summary>
    public static void TurnEnded(TurnOutcome outcome)
    {
        if (Activity.Current is { OperationName: "turn" } turn) { turn.SetTag(Outcome, Words.Of(outcome)); }
    }

    private static ActivityContext Parse(string? traceParent) =>
        ActivityContext.TryParse(traceParent, traceState: null, isRemote: true, out var context) ? context : default;
}
