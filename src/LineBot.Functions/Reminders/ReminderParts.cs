using Azure.Data.Tables;
using LineBot.Functions.Broadcasts;
using LineBot.Functions.Triggers;
using LineBot.Storage.Due;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Reminders;

/// <summary>The parts of reminders, and their doors.</summary>
internal static class ReminderParts
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton(parts => new NoticeQueue(parts.GetRequiredService<QueueService>().Queue(QueueNames.LineNotices)))
        .AddSingleton(parts => new ContactStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton(parts => new MorningStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<FundDays>()
        .AddSingleton<FundMorning>()
        .AddSingleton<BorrowerNotice>()
        .AddSingleton<NoticeRunner>()
        .AddSingleton<MorningTimer>();

    public static void MapReminders(this WebApplication app)
    {
        var services = app.Services;
        app.MapQueue(QueueNames.LineNotices, services.GetRequiredService<NoticeRunner>().RunAsync);
        app.MapTimer("morning", token => Task.WhenAll(
            services.GetRequiredService<MorningTimer>().RunAsync(token), services.GetRequiredService<BroadcastRunner>().WakeAsync(token)));
        app.MapTimer("due-check", services.GetRequiredService<MorningTimer>().CheckAsync);
    }
}
