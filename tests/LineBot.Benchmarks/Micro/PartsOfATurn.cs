using System.Text;
using BenchmarkDotNet.Attributes;
using LineBot.Benchmarks.Whole;
using LineBot.Dialogs;
using LineBot.Dialogs.Language;
using LineBot.Functions;
using LineBot.Functions.Turns;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Line.Signature;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Members;
using LineBot.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using LineWebhook = LineBot.Line.Events.Webhook;

namespace LineBot.Benchmarks.Micro;

/// <summary>The parts of a balance turn, each alone; storage answers from memory.</summary>
[Config(typeof(InThisProcess))]
public class PartsOfATurn : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));
    private readonly Membership membership = new(FundId.Parse("measured"), MemberNumber.Parse("0001"));
    private readonly AzuriteFixture azurite = new();
    private readonly Webhook webhook = Webhook.BalanceOf(Books.User(1));
    private readonly LineSignature signature = new(Webhook.Secret);
    private readonly IntentReader intents = IntentReader.Load();
    private PassbookStore passbooks = null!;
    private ConversationStore conversations = null!;
    private IBot bot = null!;
    private TurnInput input = null!;
    private BotTurn turn = null!;
    private Conversation conversation = null!;
    private ConversationCommit commit = null!;

    /// <summary>The toolchain of this process does not wait for a task here.</summary>
    [GlobalSetup]
    public void Prepare() => PrepareAsync().GetAwaiter().GetResult();

    [Benchmark(Description = "check the signature")]
    public bool Signature() => signature.Matches(webhook.Body, webhook.Signature);

    [Benchmark(Description = "parse the webhook")]
    public int Parse() => LineWebhook.TryParse(webhook.Body, out var parsed) ? parsed.Events.Count : throw new InvalidDataException();

    [Benchmark(Description = "understand ขอดูยอดหน่อยนะคะ")]
    public object Understand() => intents.Understand("ขอดูยอดหน่อยนะคะ");

    [Benchmark(Description = "read a passbook from table rows")]
    public Task<Passbook?> ReadPassbook() => passbooks.ReadAsync(membership, CancellationToken.None);

    [Benchmark(Description = "run the dialog, with that passbook")]
    public Task<BotTurn> Turn() => bot.RunAsync(input, CancellationToken.None);

    [Benchmark(Description = "write the Flex message")]
    public int Flex() => Outgoing.Of(turn).ToJson().Length;

    [Benchmark(Description = "write the commit as a table transaction")]
    public Task<bool> Commit() => conversations.TryCommitAsync(conversation, commit, CancellationToken.None);

    [GlobalCleanup]
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return azurite.DisposeAsync();
    }

    private async Task PrepareAsync()
    {
        await azurite.InitializeAsync();
        await Books.WriteAsync(azurite);
        var tables = StorageConnection.From(name => name == "AzureWebJobsStorage" ? azurite.ConnectionString : null)
            .CreateTables(new() { Transport = new ReplayingTransport() });
        passbooks = new(tables);
        conversations = new(tables.GetTableClient(TableNames.Conversations), TimeProvider.System);
        bot = Composition.Build(Settings(), services => services.Replace(ServiceDescriptor.Singleton<IPassbooks>(passbooks))).Services.GetRequiredService<IBot>();
        await PrepareTurnAsync();
    }

    private async Task PrepareTurnAsync()
    {
        if (!LineWebhook.TryParse(webhook.Body, out var parsed)) { throw new InvalidDataException(); }
        var kept = new KeptEvent("copy", "channel", parsed.Events[0]);
        input = new(kept.Event, kept.Event.EventId, StoredConversation.Empty with { Links = [new(membership, "ธนาคารหมู่บ้านตัวอย่าง", Now)] }, Now, kept.Channel);
        turn = await Turn();
        var outgoing = Outgoing.Of(turn);
        if (!Encoding.UTF8.GetString(outgoing.ToJson().Span).Contains(Books.Balance, StringComparison.Ordinal)) { throw new InvalidDataException("The turn does not answer from the books."); }
        conversation = await conversations.LoadAsync(kept.Address, kept.Event.EventId, CancellationToken.None);
        commit = Translation.ToCommit(turn, conversation, new StoredTurn(kept.Event.EventId, kept.Copy, Delivered: false, outgoing.ToJson()));
    }

    private string[] Settings() =>
    [
        "--FUNCTIONS_CUSTOMHANDLER_PORT=1", "--AZURE_FUNCTIONS_ENVIRONMENT=Development", $"--AzureWebJobsStorage={azurite.ConnectionString}",
        $"--Line:Channels:0:Secret={Webhook.Secret}", "--Line:Channels:0:AccessToken=token",
    ];
}
