using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Telemetry;

/// <summary>One trace for each turn, from LINE's webhook to LINE's reply, with nothing of a person in it.</summary>
public sealed class TraceTests : IClassFixture<SampleNetwork>, IDisposable
{
    private static readonly string[] Tags =
        ["linebot.event.id", "linebot.event.type", "linebot.outcome", "linebot.fate", "line.request_id", "http.response.status_code"];

    private readonly AzuriteFixture azurite;
    private readonly SampleNetwork samples;
    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivityListener listener;

    public TraceTests(AzuriteFixture azurite, SampleNetwork samples)
    {
        (this.azurite, this.samples) = (azurite, samples);
        listener = new()
        {
            ShouldListenTo = source => source.Name == Spans.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    [Fact]
    public async Task A_turn_is_one_trace_through_webhook_dialog_storage_and_LINE()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (said, id) = Balance();

        await handler.ReceiveAsync(said);
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        var trace = await TraceOfAsync(id, spans: 11);
        trace.Select(span => span.OperationName).Order(StringComparer.Ordinal).ShouldBe(
        [
            "dialog", "line reply", "queue DELETE line-events", "queue POST line-events",
            "table GET Conversations", "table GET Members", "table GET Members", "table GET Members", "table POST transaction",
            "turn", "webhook",
        ]);
        Outcome(trace).ShouldBe("answered");
        trace.Single(span => span.OperationName == "line reply").GetTagItem("line.request_id").ShouldNotBeNull();
        trace.Single(span => span.OperationName == "webhook").ParentSpanId.ShouldBe(default);
    }

    [Fact]
    public async Task The_second_attempt_from_the_queue_joins_the_trace_of_the_first()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        handler.Line.Next(LineFault.ServerError);
        var (said, id) = Balance();

        await handler.ReceiveAsync(said);
        (await handler.BringAsync(QueueNames.LineEvents, handler.KeptCopies.ShouldHaveSingleItem())).ShouldBe(HttpStatusCode.OK);

        var turns = (await TraceOfAsync(id, spans: 12)).Where(span => span.OperationName == "turn").ToList();
        turns.Select(turn => turn.GetTagItem("linebot.outcome")).ShouldBe(["unfinished", "done-before"], ignoreOrder: true);
        turns.Select(turn => turn.TraceId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_events_of_one_webhook_are_two_traces_linked_to_it()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (first, firstId) = Balance();
        var (second, secondId) = Balance();

        await handler.ReceiveAsync(first, second);
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        var turns = new[] { Turn(await TraceOfAsync(firstId, spans: 9)), Turn(await TraceOfAsync(secondId, spans: 9)) };
        turns[0].TraceId.ShouldNotBe(turns[1].TraceId);
        turns.ShouldAllBe(turn => turn.Links.Count() == 1);
    }

    [Fact]
    public async Task No_span_names_a_person_or_repeats_a_word()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (said, id) = Balance();
        var token = JsonDocument.Parse(said).RootElement.GetProperty("replyToken").GetString()!;

        await handler.ReceiveAsync(said);
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        var trace = await TraceOfAsync(id, spans: 11);
        var tags = trace.SelectMany(span => span.TagObjects).ToList();
        tags.Select(tag => tag.Key).Distinct(StringComparer.Ordinal).ShouldBeSubsetOf(Tags);
        trace.ShouldAllBe(span => !span.Events.Any() && !span.Baggage.Any());
        var told = string.Join('\n', trace.Select(span => span.DisplayName).Concat(tags.Select(tag => $"{tag.Value}")));
        foreach (var secret in new[] { samples.Somsri, token, "ยอดเงิน", "0001", "4,050.00" }) { told.ShouldNotContain(secret); }
    }

    public void Dispose() => listener.Dispose();

    private (string Said, string Id) Balance()
    {
        var id = WebhookBodies.NewEventId();
        return (WebhookBodies.Text(samples.Somsri, "ยอดเงิน", id), id);
    }

    /// <summary>The last span ends a moment after the work that it is about. Other tests of this process trace too: theirs are other traces.</summary>
    private async Task<List<Activity>> TraceOfAsync(string eventId, int spans)
    {
        for (var attempt = 1; ; attempt++)
        {
            var trace = ended.FirstOrDefault(span => span.GetTagItem(Spans.EventId) as string == eventId)?.TraceId;
            var found = ended.Where(span => span.TraceId == trace).ToList();
            if (found.Count >= spans || attempt == 2400) { return found; }
            await Task.Delay(TimeSpan.FromMilliseconds(25), TestContext.Current.CancellationToken);
        }
    }

    private static Activity Turn(List<Activity> trace) => trace.Single(span => span.OperationName == "turn");

    private static object? Outcome(List<Activity> trace) => Turn(trace).GetTagItem("linebot.outcome");
}
