using System.Text.Encodings.Web;
using LineBot.Simulator.AccountLinks;
using LineBot.Simulator.Chats;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Contents;
using LineBot.Simulator.Faults;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Phones;
using LineBot.Simulator.Profiles;
using LineBot.Simulator.RichMenus;
using LineBot.Simulator.Scripting;
using LineBot.Simulator.Sending;
using LineBot.Simulator.Tokens;
using LineBot.Simulator.Webhooks;
using LineBot.Simulator.Wire;

namespace LineBot.Simulator.Startup;

/// <summary>LINE's side: its API, the script API and the page, on one web server with two ports.</summary>
internal static class Platform
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, Channel channel) => services
        .AddSingleton(channel)
        .AddSingleton(_ => new VirtualClock(TimeProvider.System))
        .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<VirtualClock>())
        .AddSingleton<Feed>().AddSingleton<Ids>().AddSingleton<Addresses>().AddSingleton<WireLog>()
        .AddSingleton<Roster>().AddSingleton<Groups>().AddSingleton<ChatBook>()
        .AddSingleton<AccessTokens>().AddSingleton<RateLimits>().AddSingleton<RetryKeys>().AddSingleton<FaultPlan>().AddSingleton<LineGate>()
        .AddSingleton<ReplyTokens>().AddSingleton<WebhookSender>().AddSingleton<WebhookStatistics>().AddSingleton<WebhookDispatch>()
        .AddSingleton<Happenings>().AddSingleton<Delivery>()
        .AddSingleton<Phone>().AddSingleton<Friendship>().AddSingleton<Taps>().AddSingleton<PhoneView>()
        .AddEndpoints<ContentStore>().AddEndpoints<Quota>().AddEndpoints<SendEndpoints>()
        .AddSingleton<IdPages>().AddSingleton<RichMenuShelf>().AddSingleton<Assertions>()
        .AddEndpoints<Narrowcasts>().AddEndpoints<AggregationUnits>().AddEndpoints<ProfileEndpoints>().AddEndpoints<ChatEndpoints>()
        .AddEndpoints<RichMenuEndpoints>().AddEndpoints<RichMenuLinkEndpoints>()
        .AddEndpoints<LinkTokens>().AddEndpoints<WebhookEndpoints>().AddEndpoints<TokenEndpoints>()
        .AddSingleton<BotOnDesk>().AddSingleton<Switchboard>().AddSingleton<Quiet>()
        .AddHostedService<ClockTicker>()
        .ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.DefaultIgnoreCondition = Json.Options.DefaultIgnoreCondition;
        });

    public static void MapPlatform(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<LineGate>();
        foreach (var endpoint in app.Services.GetServices<ILineEndpoints>().SelectMany(feature => feature.Endpoints))
        {
            app.MapMethods(endpoint.Path, [endpoint.Method], context => gate.RunAsync(context, endpoint));
        }
        app.MapGet("/dialog/bot/accountLink", async (string? linkToken, string? nonce, string? @as, LinkTokens links) =>
            LinkTokens.Page(await links.OpenAsync(linkToken, nonce, @as)));
        foreach (var unknown in new[] { "/v2/{**rest}", "/oauth2/{**rest}", "/bot/{**rest}" }) { app.Map(unknown, gate.RunUnknownAsync); }
        app.MapSim();
    }

    private static IServiceCollection AddEndpoints<T>(this IServiceCollection services)
        where T : class, ILineEndpoints =>
        services.AddSingleton<T>().AddSingleton<ILineEndpoints>(provider => provider.GetRequiredService<T>());
}
