using Azure.Data.Tables;
using LineBot.Functions.Clock;
using LineBot.Functions.Quota;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Members;
using LineBot.Funds.Quota;
using LineBot.Funds.Rules;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Due;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Broadcasts;

/// <summary>The parts of announcements, and of the month's messages that they must not use up.</summary>
internal static class BroadcastParts
{
    public static IServiceCollection AddBroadcasts(this IServiceCollection services) => services
        .AddSingleton<IMessageQuota, QuotaWatch>()
        .AddSingleton(parts => new UnsentStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<PushBudget>()
        .AddSingleton<QuotaWarning>()
        .AddSingleton(parts => new BroadcastTable(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton(parts => new AudienceReader(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<IBroadcasts>(parts => new BroadcastStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPassbooks>(), parts.GetRequiredService<IRuleValues>(),
            parts.GetRequiredService<QueueService>().Queue(QueueNames.LinePushes), parts.GetRequiredService<BotClock>()))
        .AddSingleton<BroadcastPartSender>()
        .AddSingleton<BroadcastRunner>();
}
