using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Telemetry;

/// <summary>What is counted, and that no count can tell of whom.</summary>
public sealed partial class MeterTests : IClassFixture<SampleNetwork>, IDisposable
{
    private readonly AzuriteFixture azurite;
    private readonly SampleNetwork samples;
    private readonly ConcurrentQueue<(string Meter, double Value, Dictionary<string, string> Tags)> measured = new();
    private readonly ConcurrentDictionary<string, bool> published = new();
    private readonly MeterListener listener = new();

    public MeterTests(AzuriteFixture azurite, SampleNetwork samples)
    {
        (this.azurite, this.samples) = (azurite, samples);
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name != Meters.MeterName) { return; }
            published[instrument.Name] = true;
            listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.Start();
    }

    [Fact]
    public async Task A_balance_turn_counts_itself_its_calls_and_its_reply()
    {
        await using var handler = await Handler.StartRealAsync(azurite);

        await handler.ReceiveAsync(WebhookBodies.Text(samples.Somsri, "ยอดเงิน"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        Seen("linebot.turns", ("event", "message"), ("outcome", "answered")).ShouldBeTrue();
        Seen("linebot.turn.duration", ("outcome", "answered")).ShouldBeTrue();
        Seen("linebot.line.calls", ("kind", "reply"), ("fate", "arrived")).ShouldBeTrue();
        Seen("linebot.storage.calls", ("service", "table"), ("method", "POST"), ("status", "202")).ShouldBeTrue();
        Seen("linebot.storage.calls", ("service", "queue"), ("method", "POST"), ("status", "201")).ShouldBeTrue();
    }

    [Fact]
    public async Task Tags_are_words_from_short_lists()
    {
        await using var handler = await Handler.StartRealAsync(azurite);

        await handler.ReceiveAsync(WebhookBodies.Text(samples.Somsri, "ยอดเงิน"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        measured.ShouldNotBeEmpty();
        measured.SelectMany(measurement => measurement.Tags.Values).ShouldAllBe(value => Word().IsMatch(value));
    }

    [Fact]
    public void Work_from_the_queue_tells_how_old_it_was()
    {
        Meters.Brought(QueueNames.LineEvents, TimeSpan.FromSeconds(42));

        measured.ShouldContain(measurement => measurement.Meter == "linebot.queue.age" && measurement.Value == 42);
    }

    /// <summary>A chart of something that nobody counts would stay empty, and look as if all were well.</summary>
    [Fact]
    public void Every_meter_of_the_dashboard_exists()
    {
        Meters.ShowQuotaLeft(() => []);
        var workbook = File.ReadAllText(Path.Combine(SampleNetwork.RepositoryRoot(), "infra", "workbook.json"));

        JsonDocument.Parse(workbook).RootElement.GetProperty("version").GetString().ShouldBe("Notebook/1.0");
        var shown = MeterName().Matches(workbook).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        shown.Count.ShouldBe(published.Count);
        shown.ShouldBeSubsetOf(published.Keys);
    }

    public void Dispose() => listener.Dispose();

    private bool Seen(string meter, params (string Name, string Value)[] tags) => measured.Any(measurement =>
        measurement.Meter == meter && tags.All(tag => measurement.Tags.GetValueOrDefault(tag.Name) == tag.Value));

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var words = new Dictionary<string, string>();
        foreach (var (name, word) in tags) { words[name] = Convert.ToString(word, CultureInfo.InvariantCulture)!; }
        measured.Enqueue((instrument.Name, value, words));
    }

    [GeneratedRegex("^[a-zA-Z-]{2,20}$|^[0-9]{1,3}$")]
    private static partial Regex Word();

    [GeneratedRegex(@"linebot\.[a-z.]+[a-z]")]
    private static partial Regex MeterName();
}
