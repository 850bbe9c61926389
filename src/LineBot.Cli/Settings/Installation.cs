using Azure.Data.Tables;
using LineBot.Cli.Commands;
using LineBot.Cli.FundBooks;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Import;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Storage.Backup;
using LineBot.Storage.Blobs;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Connection;
using LineBot.Storage.Due;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Guarantees;
using LineBot.Storage.Import;
using LineBot.Storage.Linking;
using LineBot.Storage.Members;
using LineBot.Storage.Outbox;
using LineBot.Storage.Photos;
using LineBot.Storage.Pots;
using LineBot.Storage.Queues;
using LineBot.Storage.Reports;
using LineBot.Storage.RichMenus;
using LineBot.Storage.Timers;
using LineBot.Storage.Workbooks;

namespace LineBot.Cli.Settings;

/// <summary>The installation that the environment points to.</summary>
internal sealed class Installation
{
    private const string KeySetting = "LineBot__IdentityKey";

    private readonly StorageConnection storage;
    private readonly TableServiceClient tables;

    private Installation(StorageConnection storage)
    {
        this.storage = storage;
        tables = storage.CreateTables(PatientTables());
    }

    public static DateTimeOffset Now => Clock.GetUtcNow();

    private static TimeProvider Clock => TimeProvider.System;

    /// <summary>Some storage is named, rightly or wrongly.</summary>
    public static bool IsNamed => StorageSettings.Any(name => Read(name) is not null);

    private BlobContainer Pictures => Blobs.Container(PhotoRows.Container);

    private FundFiles Files => new(Pictures, Blobs.Container(WorkbookFiles.Container));

    private static string[] StorageSettings { get; } =
        ["AzureWebJobsStorage", "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__tableServiceUri"];

    public static Installation FromEnvironment() => new(StorageConnection.From(Read));

    /// <summary>Null where the storage setting cannot be used; the settings' own check says why.</summary>
    public static Installation? TryFromEnvironment()
    {
        try { return FromEnvironment(); }
        catch (StorageSettingException) { return null; }
    }

    public TableServiceClient Tables => tables;

    public QueueService Queues => storage.CreateQueues();

    public BlobService Blobs => storage.CreateBlobs();

    public Uri TablesAddress => storage.Services.Tables;

    public Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken) => new FundRoll(tables).AllAsync(cancellationToken);

    public Task<TimerTimes> TimersAsync(CancellationToken cancellationToken) => new TimerMarks(tables).ReadAsync(cancellationToken);

    public ILinkCodes LinkCodes() => new LinkCodeStore(tables, IdentityKey());

    /// <summary>What lies aside. Its table may be younger than the storage.</summary>
    public async Task<IOutbox> OutboxAsync(CancellationToken cancellationToken)
    {
        foreach (var table in TableNames.All) { await tables.CreateTableIfNotExistsAsync(table, cancellationToken); }
        return new OutboxStore(tables, Queues, Clock);
    }

    public IDueIndex Due() => new DueStore(tables, Clock);

    public IDueMoves DueMoves() => new DueMoveStore(tables, new PassbookStore(tables), Due(), Clock);

    public IGuarantees Guarantees() => new GuaranteeStore(tables, new PassbookStore(tables), Clock);

    public IBroadcasts Broadcasts() =>
        new BroadcastStore(tables, new PassbookStore(tables), RuleValues(), storage.CreateQueues().Queue(QueueNames.LinePushes), Clock);

    public IRuleValues RuleValues() => new RuleStore(tables);

    public HolidayStore Holidays() => new(tables);

    /// <summary>Where the menus' ids are kept, its table made if it is not there yet: menus may be published before the first import.</summary>
    public async Task<PublishedMenuStore> PublishedMenusAsync(CancellationToken cancellationToken)
    {
        await tables.CreateTableIfNotExistsAsync(TableNames.Funds, cancellationToken);
        return new(tables);
    }

    public Books Books() => new(tables, Clock);

    public RuleDesk Rules() => new(new(tables), new(tables), Clock);

    /// <summary>The settings of a fund that hold today.</summary>
    public Task<RuleValues> RuleValuesAsync(FundId fund, CancellationToken cancellationToken) =>
        new RuleStore(tables).ReadAsync(fund, Today.InThailand(Now), cancellationToken);

    public ICommittee Committee() => new CommitteeStore(tables);

    public ReportSource Reports() => new(tables, Clock);

    public ExportSource Export() => new(tables, Clock);

    public IPots Pots() => new PotStore(tables, Clock);

    public FundBackup Backup() => new(tables, Files, IdentityKey(), Clock);

    /// <summary>Where a backup is brought to, its tables and its container made if they are not there yet.</summary>
    public async Task<FundRestore> RestoreAsync(CancellationToken cancellationToken)
    {
        var restore = new FundRestore(tables, Files, IdentityKey(), Clock);
        await new StorageSetup(tables, Queues, Blobs).EnsureAsync(cancellationToken);
        return restore;
    }

    /// <summary>Where an import goes, its tables made if they are not there yet.</summary>
    public async Task<IImportTarget> ImportTargetAsync(CancellationToken cancellationToken)
    {
        var target = new ImportTarget(tables, IdentityKey(), Clock);
        foreach (var table in TableNames.All) { await tables.CreateTableIfNotExistsAsync(table, cancellationToken); }
        return target;
    }

    /// <summary>
    /// The app's key. Codes and citizen ids hashed with another one would match nothing, so it is never made up, save on this
    /// machine's own emulator, where the app runs with the well-known key of development too.
    /// </summary>
    private IdentityKey IdentityKey()
    {
        if (Read(KeySetting) is not { } text)
        {
            return storage.IsLocal
                ? Funds.Members.IdentityKey.Development
                : throw new SentenceException($"{KeySetting} is missing: give the Base64 of the 32 bytes that the app uses.");
        }

        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length == Funds.Members.IdentityKey.Length
            ? new(key.AsSpan(0, length))
            : throw new SentenceException($"{KeySetting} is not the Base64 of {Funds.Members.IdentityKey.Length} bytes.");
    }

    /// <summary>Nobody waits in a chat: a busy storage is asked again for a while, an absent one is told of soon.</summary>
    private static TableClientOptions PatientTables() => new()
    {
        Retry = { MaxRetries = 3, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(5), NetworkTimeout = TimeSpan.FromSeconds(30) },
        Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false },
    };

    /// <summary>A setting of the environment; null where it is absent or empty.</summary>
    public static string? Setting(string name) => Read(name);

    private static string? Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
