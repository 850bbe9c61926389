using System.Net.ServerSentEvents;
using System.Text.Json;

namespace LineBot.EndToEnd.LongRuns;

/// <summary>Listens to all that happens on the simulator, from the moment it is opened.</summary>
internal sealed class Tap : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private Task listening = Task.CompletedTask;

    private Tap()
    {
    }

    /// <param name="desk">Whose simulator.</param>
    /// <param name="hear">Gets each event by its name: one after the other, on one thread at a time.</param>
    public static async Task<Tap> OpenAsync(Desk desk, Action<string, JsonElement> hear)
    {
        var tap = new Tap();
        var stream = await tap.http.GetStreamAsync(new Uri(desk.Address, "/sim/stream"), TestContext.Current.CancellationToken);
        var isOpen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        tap.listening = tap.ListenAsync(stream, isOpen, hear);
        await isOpen.Task;
        return tap;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await listening;
        http.Dispose();
        stopping.Dispose();
    }

    private async Task ListenAsync(Stream stream, TaskCompletionSource isOpen, Action<string, JsonElement> hear)
    {
        try
        {
            var events = SseParser.Create(stream, (_, data) => JsonSerializer.Deserialize<JsonElement>(data));
            await foreach (var one in events.EnumerateAsync(stopping.Token))
            {
                isOpen.TrySetResult();   // The first event is there at once.
                hear(one.EventType, one.Data);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            isOpen.TrySetException(broken);   // The desk is gone; what was heard until then stands.
        }
    }
}
