using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Contents;
using LineBot.Simulator.Faults;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Line;
using LineBot.Simulator.RichMenus;
using LineBot.Simulator.Sending;
using LineBot.Simulator.Tokens;
using LineBot.Simulator.Wire;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LineBot.Simulator.Scripting;

/// <summary>The platform itself: settings, faults, usage, the wire log and the stream of all that happens.</summary>
internal static class PlatformApi
{
    public static void MapPlatform(this RouteGroupBuilder sim)
    {
        sim.MapGet("/info", Info);
        sim.MapGet("/settings", (Switchboard switches) => switches.Read());
        sim.MapPatch("/settings", (JsonElement change, Switchboard switches) => switches.Change(change));
        sim.MapGet("/usage", (Quota quota) => quota.Report());
        sim.MapGet("/wire", (long? after, WireLog wire) => wire.After(after ?? 0));
        sim.MapGet("/faults", (FaultPlan faults) => faults.Waiting);
        sim.MapPost("/faults", (InjectedFault fault, FaultPlan faults) => faults.Add(fault));
        sim.MapDelete("/faults", (FaultPlan faults) => faults.Clear());
        sim.MapDelete("/faults/{id}", (string id, FaultPlan faults) => faults.Clear(id));
        sim.MapGet("/samples", () => SamplePhotos.Names.Select(name => new { name, url = $"/sim/samples/{name}" }));
        sim.MapGet("/samples/{name}", (string name) => Results.Bytes(SamplePhotos.Get(name).Bytes, SamplePhotos.Get(name).ContentType));
        sim.MapGet("/richmenus/{id}/image", (string id, RichMenuShelf menus) =>
            menus.Find(id) is { Image: { } image, ImageType: { } type } ? Results.Bytes(image, type) : Results.NotFound());
        sim.MapPost("/channel/keys", (PublicKey key, Assertions assertions) => Results.Ok(new { kid = assertions.Register(key.N, key.E) }));
        sim.MapGet("/stream", StreamAsync);
    }

    private static object Info(Addresses addresses, Channel channel, BotOnDesk bot) => new
    {
        apiBaseUrl = addresses.Api,
        dataApiBaseUrl = addresses.Data,
        webhookUrl = addresses.Webhook,
        botUserId = channel.BotUserId,
        channelId = channel.ChannelId,
        displayName = channel.DisplayName,
        basicId = channel.BasicId,
        storage = bot.OwnStorage,
    };

    private static ServerSentEventsResult<object> StreamAsync(Feed feed, VirtualClock clock, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(Items(feed, clock, cancellationToken));

    /// <summary>The clock comes first: until something is sent, a browser does not know that it is connected.</summary>
    private static async IAsyncEnumerable<SseItem<object>> Items(
        Feed feed, VirtualClock clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var listening = feed.Listen();
        yield return new(ClockApi.Describe(clock), "clock");
        await foreach (var item in listening.Items.ReadAllAsync(cancellationToken)) { yield return new(item.Data, item.Kind); }
    }

    /// <summary>The members of a JWK that make an RSA key.</summary>
    private sealed record PublicKey(string N, string E);
}
