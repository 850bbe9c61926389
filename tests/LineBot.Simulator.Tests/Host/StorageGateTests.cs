using LineBot.Simulator.Faults;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Storage;

namespace LineBot.Simulator.Host;

/// <summary>The bot's storage behind the gate: the same data, and faults where they are asked for.</summary>
public sealed class StorageGateTests(StorageOfTests storage)
{
    private readonly FaultPlan faults = new(new Feed());
    private readonly string queue = "gate-" + Guid.NewGuid().ToString("N")[..12];

    [Fact]
    public async Task Without_faults_signed_calls_pass_as_they_are()
    {
        await using var gate = await StorageGate.StartAsync(storage.Azurite, faults, Desk.Cancelled);
        using var through = new QueueService(StorageAccount.Parse(gate.ConnectionString));
        using var straight = new QueueService(StorageAccount.Parse(storage.ConnectionString));

        await through.PutAsync(queue, "สวัสดี", Desk.Cancelled);

        var messages = await straight.TakeAsync(queue, 10, TimeSpan.FromSeconds(30), Desk.Cancelled);
        messages!.ShouldHaveSingleItem().Text.ShouldBe("สวัสดี");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("reset", 0)]
    [InlineData("rate-limit", 0)]
    [InlineData("lost-response", 1)]
    [InlineData("error-after-acceptance", 1)]
    public async Task A_fault_on_storage_hits_before_or_after_the_effect(string kind, int stored)
    {
        await using var gate = await StorageGate.StartAsync(storage.Azurite, faults, Desk.Cancelled);
        using var through = new QueueService(StorageAccount.Parse(gate.ConnectionString), triesMost: 1);
        using var straight = new QueueService(StorageAccount.Parse(storage.ConnectionString));
        await straight.PutAsync(queue, "there", Desk.Cancelled);
        faults.Add(new(Kind(kind)) { On = $"POST storage/queue/devstoreaccount1/{queue}/messages" });

        await Should.ThrowAsync<HttpRequestException>(() => through.AddAsync(queue, "new", Desk.Cancelled));

        (await straight.CountAsync(queue, Desk.Cancelled)).ShouldBe(1 + stored);
        faults.Waiting.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("error", 2)]
    [InlineData("reset", 2)]
    [InlineData("lost-response", 3)]
    public async Task The_host_s_queue_client_tries_again(string kind, int stored)
    {
        await using var gate = await StorageGate.StartAsync(storage.Azurite, faults, Desk.Cancelled);
        using var through = new QueueService(StorageAccount.Parse(gate.ConnectionString));
        using var straight = new QueueService(StorageAccount.Parse(storage.ConnectionString));
        await straight.PutAsync(queue, "there", Desk.Cancelled);
        faults.Add(new(Kind(kind)) { On = $"POST storage/queue/devstoreaccount1/{queue}/messages" });

        await through.AddAsync(queue, "new", Desk.Cancelled);

        (await straight.CountAsync(queue, Desk.Cancelled)).ShouldBe(stored, "a message put twice is what a queue may do");
    }

    private static FaultKind Kind(string name) =>
        System.Text.Json.JsonSerializer.Deserialize<InjectedFault>($$"""{"Kind":"{{name}}"}""")!.Kind;
}
