using System.Net;
using Azure.Core;
using Azure.Data.Tables;
using LineBot.Dialogs;
using LineBot.Dialogs.Language;
using LineBot.Functions.Broadcasts;
using LineBot.Functions.Cases;
using LineBot.Functions.Clock;
using LineBot.Functions.Guarantees;
using LineBot.Functions.Health;
using LineBot.Functions.Menus;
using LineBot.Functions.Objections;
using LineBot.Functions.Photos;
using LineBot.Functions.Printing;
using LineBot.Functions.Privacy;
using LineBot.Functions.Pushes;
using LineBot.Functions.Qr;
using LineBot.Functions.Reminders;
using LineBot.Functions.Sending;
using LineBot.Functions.Settings;
using LineBot.Functions.Startup;
using LineBot.Functions.Sweep;
using LineBot.Functions.Telemetry;
using LineBot.Functions.Triggers;
using LineBot.Functions.Turns;
using LineBot.Functions.Webhooks;
using LineBot.Functions.Workbooks;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Cases;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Ledger;
using LineBot.Funds.Letters;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Privacy;
using LineBot.Funds.PromptPay;
using LineBot.Funds.Quota;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;
using LineBot.Funds.Workbooks;
using LineBot.Line.Signature;
using LineBot.Storage.Audit;
using LineBot.Storage.Blobs;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Guarantees;
using LineBot.Storage.Ledger;
using LineBot.Storage.Letters;
using LineBot.Storage.Linking;
using LineBot.Storage.Members;
using LineBot.Storage.Objections;
using LineBot.Storage.Outbox;
using LineBot.Storage.Photos;
using LineBot.Storage.Pots;
using LineBot.Storage.Privacy;
using LineBot.Storage.Queues;
using LineBot.Storage.SavingsDay;
using LineBot.Storage.Slips;
using LineBot.Storage.Timers;
using LineBot.Storage.Welfare;
using LineBot.Storage.Workbooks;

namespace LineBot.Functions;

/// <summary>Puts the app together, in the order of a message's way: settings, storage, LINE, the bot, the turn, the doors.</summary>
internal static class Composition
{
    private const long BodyBytesMax = 1024 * 1024;

    /// <param name="args">Of the command line: settings may be given there too.</param>
    /// <param name="replace">Puts other parts in the place of ours; for tests.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? replace = null)
    {
        // Empty: what the usual builders bring besides (host names, forwarded headers, watched files) nobody here asks for, and each start waits for it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false).AddEnvironmentVariables().AddCommandLine(args);
        var settings = AppSettings.Read(builder.Configuration);
        builder.AddServer(settings);
        builder.AddLogs();
        builder.Services.AddStorage(settings).AddLine(settings).AddBot(settings).AddTurns(settings).AddReminders().AddBroadcasts().AddWorkbooks(settings).AddDoors().AddTelemetry(builder.Configuration, settings.Line);
        replace?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapDoors();
        return app;
    }

    private static void AddServer(this WebApplicationBuilder builder, AppSettings settings) => builder.WebHost
        .UseKestrelCore()
        .UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true)   // As Program says of all sockets.
        .ConfigureKestrel(kestrel =>
        {
            // Only the host on this machine may call; the host's own addresses, which we inherit in ASPNETCORE_URLS, are not for us.
            kestrel.Listen(IPAddress.Loopback, settings.Port);
            kestrel.Limits.MaxRequestBodySize = BodyBytesMax;
            kestrel.AddServerHeader = false;
        });

    private static void AddLogs(this WebApplicationBuilder builder) => builder.Logging
        .ClearProviders()
        .AddJsonConsole(json => (json.IncludeScopes, json.UseUtcTimestamp, json.TimestampFormat) = (true, true, "O"))
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error)
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);   // Its scope around each request costs time and repeats addresses with tokens.

    private static IServiceCollection AddStorage(this IServiceCollection services, AppSettings settings)
    {
        var tables = settings.Storage.CreateTables(Watched(QuickTables(), "table"));
        var queues = settings.Storage.CreateQueues(Watched(new QueueServiceOptions(), "queue"));
        var blobs = settings.Storage.CreateBlobs(Watched(new BlobServiceOptions(), "blob"));
        return services
            .AddSingleton(tables)
            .AddSingleton(queues)
            .AddSingleton(new StorageSetup(tables, queues, blobs))
            .AddSingleton(new ConversationStore(tables.GetTableClient(ConversationRows.Table), TimeProvider.System))
            .AddSingleton(new EventInbox(queues.Queue(QueueNames.LineEvents)))
            .AddSingleton(parts => new PhotoStore(tables, blobs.Container(PhotoRows.Container), parts.GetRequiredService<BotClock>()))
            .AddSingleton(new WorkbookFiles(blobs.Container(WorkbookFiles.Container)))
            .AddSingleton(new PhotoQueue(queues.Queue(QueueNames.LinePhotos)))
            .AddSingleton<IAuditTrail>(new AuditStore(tables))
            .AddSingleton(new TimerMarks(tables))
            .AddSingleton(new OutboxStore(tables, queues, TimeProvider.System))
            .AddSingleton(new PushQueue(queues.Queue(QueueNames.LinePushes), queues.Queue(QueueNames.PoisonOf(QueueNames.LinePushes))));
    }

    /// <summary>A person waits for the answer: try again soon, give up early, and let the kept copy do the rest.</summary>
    private static TableClientOptions QuickTables() => new()
    {
        Retry = { MaxRetries = 2, Delay = TimeSpan.FromMilliseconds(100), MaxDelay = TimeSpan.FromSeconds(2), NetworkTimeout = TimeSpan.FromSeconds(10) },
        Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false },
    };

    private static TOptions Watched<TOptions>(TOptions options, string service)
        where TOptions : ClientOptions
    {
        options.AddPolicy(new StorageWatch(service), HttpPipelinePosition.PerRetry);
        return options;
    }

    private static IServiceCollection AddLine(this IServiceCollection services, AppSettings settings) => services
        .AddSingleton(settings.Line.Channels.Count == 1
            ? new ChannelSignatures(settings.Line.Channels[0].Signature)
            : new ChannelSignatures(settings.Line.Channels.ToDictionary(channel => channel.Name, channel => channel.Signature)))
        .AddSingleton(new ChannelNames(settings.Line))
        .AddSingleton(new LineClients(settings.Line))
        .AddSingleton<LineSender>();

    private static IServiceCollection AddBot(this IServiceCollection services, AppSettings settings) => services
        .AddSingleton(settings.Bot.Address)
        .AddSingleton(new PhotoTokens(settings.Bot.IdentityKey))
        .AddSingleton(new BotClock(mayBeTurned: settings.IsDevelopment))
        .AddSingleton<IFunds>(parts => new FundStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<IDueIndex>(parts => new DueStore(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<IDueMoves>(parts => new DueMoveStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPassbooks>(), parts.GetRequiredService<IDueIndex>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<IHolidays>(parts => new HolidayStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<ILedger>(parts => new DueKeepingLedger(
            new LedgerStore(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()), parts.GetRequiredService<IDueIndex>()))
        .AddSingleton<IPassbooks>(parts => new PassbookStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<ILinking>(parts => new LinkingStore(
            parts.GetRequiredService<TableServiceClient>(), settings.Bot.IdentityKey, parts.GetRequiredService<BotClock>()))
        .AddSingleton<ICommittee>(parts => new CommitteeStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<IRuleValues>(parts => new RuleStore(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<IPhotos, PhotoDesk>()
        .AddSingleton<IPots>(parts => new PotStore(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<IClaims>(parts => new ClaimStore(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<ILetters>(parts => new LetterStore(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<IPersonalLinks>(parts => new PersonalLinkStore(parts.GetRequiredService<TableServiceClient>().GetTableClient(ConversationRows.Table)))
        .AddSingleton<ISlips>(parts => new SlipStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPassbooks>(), parts.GetRequiredService<ILedger>(),
            parts.GetRequiredService<IRuleValues>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton(new QrTokens(settings.Bot.IdentityKey))
        .AddSingleton<IPayCodes, QrLinks>()
        .AddSingleton<QrDoor>()
        .AddSingleton<ICases>(parts => new CaseStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPots>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<ICaseClock>(parts => new CaseClock(parts.GetRequiredService<TableServiceClient>()))
        .AddSingleton<ISavingsDays>(parts => new DaySheetStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPassbooks>(), parts.GetRequiredService<ILedger>(),
            parts.GetRequiredService<IRuleValues>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton(new PrintTickets(settings.Bot.IdentityKey, settings.Bot.Address))
        .AddSingleton(new CaseLetters(settings.Bot.IdentityKey, settings.Bot.Address))
        .AddSingleton(new CopyTokens(settings.Bot.IdentityKey, settings.Bot.Address))
        .AddSingleton<IPersonalData>(parts => new PersonalDataStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<PhotoStore>(), parts.GetRequiredService<ILinking>(),
            parts.GetRequiredService<BotClock>()))
        .AddSingleton<IGuarantees>(parts => new GuaranteeStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPassbooks>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<IObjections>(parts => new ObjectionStore(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<IPassbooks>(), parts.GetRequiredService<ILedger>(), parts.GetRequiredService<ISlips>(),
            parts.GetRequiredService<ISavingsDays>(), parts.GetRequiredService<IRuleValues>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<IObjectionClock>(parts => new ObjectionClock(
            parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<ICommittee>(), parts.GetRequiredService<IFunds>()))
        .AddSingleton(new GuaranteeLetters(settings.Bot.IdentityKey, settings.Bot.Address))
        .AddSingleton<GuaranteeLetterDoor>()
        .AddSingleton(parts => new Desks
        {
            Passbooks = parts.GetRequiredService<IPassbooks>(),
            Due = parts.GetRequiredService<IDueIndex>(),
            Broadcasts = parts.GetRequiredService<IBroadcasts>(),
            Guarantees = parts.GetRequiredService<IGuarantees>(),
            GuaranteeLetters = parts.GetRequiredService<GuaranteeLetters>(),
            Quota = parts.GetRequiredService<IMessageQuota>(),
            DueMoves = parts.GetRequiredService<IDueMoves>(),
            Holidays = parts.GetRequiredService<IHolidays>(),
            PayCodes = parts.GetRequiredService<IPayCodes>(),
            Slips = parts.GetRequiredService<ISlips>(),
            Linking = parts.GetRequiredService<ILinking>(),
            Committee = parts.GetRequiredService<ICommittee>(),
            Rules = parts.GetRequiredService<IRuleValues>(),
            Photos = parts.GetRequiredService<IPhotos>(),
            Pots = parts.GetRequiredService<IPots>(),
            Claims = parts.GetRequiredService<IClaims>(),
            Volunteers = new VolunteerStore(parts.GetRequiredService<TableServiceClient>()),
            Funds = parts.GetRequiredService<IFunds>(),
            Letters = parts.GetRequiredService<ILetters>(),
            Outbox = parts.GetRequiredService<OutboxStore>(),
            PersonalLinks = parts.GetRequiredService<IPersonalLinks>(),
            Cases = parts.GetRequiredService<ICases>(),
            CaseLetters = parts.GetRequiredService<CaseLetters>(),
            PersonalData = parts.GetRequiredService<IPersonalData>(),
            CopyLinks = parts.GetRequiredService<CopyTokens>(),
            SavingsDays = parts.GetRequiredService<ISavingsDays>(),
            PrintLinks = parts.GetRequiredService<PrintTickets>(),
            Objections = parts.GetRequiredService<IObjections>(),
            Workbooks = parts.GetRequiredService<IWorkbooks>(),
            WorkbookLinks = parts.GetRequiredService<WorkbookTickets>(),
        })
        .AddSingleton(parts => Conversations.All(parts.GetRequiredService<Desks>()))
        .AddSingleton<IUnderstand>(_ => IntentReader.Load())
        .AddSingleton<IBot, Bot>();

    private static IServiceCollection AddTurns(this IServiceCollection services, AppSettings settings) => services
        .AddSingleton(parts => new PublishedMenus(
            settings.Line, new(parts.GetRequiredService<TableServiceClient>()), TimeProvider.System, parts.GetRequiredService<ILogger<PublishedMenus>>()))
        .AddSingleton(new Lanes(atOnce: 64, waitingMax: 1000))
        .AddSingleton<Delivery>()
        .AddSingleton<TurnHost>()
        .AddSingleton<InlineTurns>()
        .AddSingleton<QueuedTurns>()
        .AddSingleton<MenuSwitch>()
        .AddSingleton<PhotoFetch>()
        .AddSingleton<QueuedPhotos>()
        .AddSingleton<PushSender>();

    private static IServiceCollection AddDoors(this IServiceCollection services) => services
        .AddRoutingCore()
        .AddSingleton<Func<Guid>>(Guid.NewGuid)
        .AddSingleton<Readiness>()
        .AddSingleton<WarmUp>()
        .AddSingleton<LineWebhook>()
        .AddSingleton<HealthEndpoint>()
        .AddSingleton<ConversationSweep>()
        .AddSingleton<PhotoDoor>()
        .AddSingleton<CaseLetterDoor>()
        .AddSingleton<CaseTimer>()
        .AddSingleton<ObjectionTimer>()
        .AddSingleton<CopyDoor>()
        .AddSingleton(parts => new RetentionSweep(parts.GetRequiredService<TableServiceClient>(), parts.GetRequiredService<BotClock>()))
        .AddSingleton<KeptLongEnough>()
        .AddSingleton<PrintDesk>()
        .AddSingleton<PrivatePages>()
        .AddSingleton<PrintDoor>()
        .AddSingleton<PhotoSweep>()
        .AddSingleton<OutboxSweep>()
        .AddHostedService<Preparation>();

    private static void MapDoors(this WebApplication app)
    {
        var services = app.Services;
        app.MapPost("/api/line/webhook", services.GetRequiredService<LineWebhook>().ReceiveAsync);
        app.MapGet("/api/health", services.GetRequiredService<HealthEndpoint>().AnswerAsync);
        app.MapGet($"/{PhotoDoor.Path}/{{token}}", services.GetRequiredService<PhotoDoor>().AnswerAsync);
        app.MapGet($"/{QrLinks.Path}/{{token}}", services.GetRequiredService<QrDoor>().AnswerAsync);
        app.MapGet($"/{CaseLetterDoor.Path}/{{token}}", services.GetRequiredService<CaseLetterDoor>().AnswerAsync);
        app.MapGet($"/{CopyDoor.Path}/{{token}}", services.GetRequiredService<CopyDoor>().AnswerAsync);
        app.MapGet($"/{PrintDoor.Path}/{{token}}", services.GetRequiredService<PrintDoor>().AnswerAsync);
        app.MapGet($"/{GuaranteeLetterDoor.Path}/{{token}}", services.GetRequiredService<GuaranteeLetterDoor>().AnswerAsync);
        app.MapGet($"/{WorkbookDoor.Path}/{{token}}", services.GetRequiredService<WorkbookDoor>().AnswerAsync);
        app.MapTimer("case-check", async token =>
        {
            await services.GetRequiredService<CaseTimer>().RunAsync(token);
            await services.GetRequiredService<ObjectionTimer>().RunAsync(token);
        });
        app.MapGet("/", Answer.DoneAsync);   // The host asks until somebody answers, and now and then later.
        app.MapQueue(QueueNames.LineEvents, services.GetRequiredService<QueuedTurns>().RunAsync);
        app.MapQueue(QueueNames.LinePushes, services.GetRequiredService<PushSender>().SendAsync);
        app.MapReminders();
        app.MapQueue(QueueNames.LinePhotos, services.GetRequiredService<QueuedPhotos>().RunAsync);
        app.MapQueue(QueueNames.LineWorkbooks, services.GetRequiredService<WorkbookRunner>().RunAsync);
        app.MapTimer("sweep", token => Task.WhenAll(
            services.GetRequiredService<ConversationSweep>().RunAsync(token),
            services.GetRequiredService<PhotoSweep>().RunAsync(token),
            services.GetRequiredService<WorkbookSweep>().RunAsync(token),
            services.GetRequiredService<KeptLongEnough>().RunAsync(token),
            services.GetRequiredService<OutboxSweep>().RunAsync(token)));
    }
}
