using Azure.Data.Tables;
using LineBot.Functions.Clock;
using LineBot.Functions.Settings;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Import;
using LineBot.Storage.Queues;
using LineBot.Storage.Workbooks;

namespace LineBot.Functions.Workbooks;

/// <summary>The parts of workbooks that officers send.</summary>
internal static class WorkbookParts
{
    public static IServiceCollection AddWorkbooks(this IServiceCollection services, AppSettings settings) => services
        .AddSingleton(new WorkbookTickets(settings.Bot.IdentityKey, settings.Bot.Address))
        .AddSingleton(parts => new WorkbookTable(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton(parts => new WorkbookQueue(parts.GetRequiredService<QueueService>().Queue(QueueNames.LineWorkbooks)))
        .AddSingleton<IWorkbooks>(parts => new WorkbookStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<WorkbookFiles>(), parts.GetRequiredService<IPassbooks>(),
            parts.GetRequiredService<IRuleValues>(), parts.GetRequiredService<QueueService>().Queue(QueueNames.LineWorkbooks), parts.GetRequiredService<BotClock>()))
        .AddSingleton(parts => new ExportSource(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton(parts => new WorkbookReading(parts.GetRequiredService<TableServiceClient>(), settings.Bot.IdentityKey, parts.GetRequiredService<BotClock>()))
        .AddSingleton(parts => new WorkbookSweep(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<WorkbookFiles>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<WorkbookFetch>()
        .AddSingleton<WorkbookTeller>()
        .AddSingleton<WorkbookRunner>()
        .AddSingleton<WorkbookDoor>();
}
