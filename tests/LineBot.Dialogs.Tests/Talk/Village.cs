using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Photos;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Funds held in memory, and a bot that speaks for them.</summary>
internal sealed record Village : IPassbooks, ILinking, ICommittee, IRuleValues, IVolunteers, IFunds, IPersonalLinks
{
    /// <summary>Saturday, 21 November 2026, nine in the morning in Thailand.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    public const string Code = "1234 5678 9012 3456";

    private readonly Dictionary<Membership, Passbook> books;
    private readonly Dictionary<CommandKey, LinkOutcome> outcomes = [];
    private MemoryMoney? money;
    private MemorySlips? slips;
    private MemoryDueMoves? moves;
    private MemoryBroadcasts? announcements;
    private MemoryGuarantees? guarantors;

    private MemoryClaims? claims;
    private MemoryCases? cases;
    private MemoryPersonalData? personalData;
    private MemorySavings? savings;
    private MemoryObjections? objections;
    private MemoryWorkbooks? workbooks;

    private Village(IEnumerable<Passbook> books) => this.books = books.ToDictionary(book => book.Membership);

    /// <summary>LINE accounts that were linked to everybody before.</summary>
    public IReadOnlyList<LineUserId> Earlier { get; init; } = [];

    /// <summary>Entries of every book, newest first.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; init; } = [];

    /// <summary>What every fund of the village wrote down, by the names of the rules.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public Desks Desks => new()
    {
        Passbooks = this,
        Due = Money,
        Holidays = Money,
        DueMoves = Moves,
        Broadcasts = Announcements,
        Quota = Announcements,
        Guarantees = Guarantors,
        GuaranteeLetters = Guarantors,
        PayCodes = Money,
        Slips = Slips,
        Linking = this,
        Committee = this,
        Rules = this,
        Photos = Photos,
        Pots = Pots,
        Claims = Claims,
        Volunteers = this,
        Funds = this,
        Letters = Letters,
        Outbox = Outbox,
        PersonalLinks = this,
        Cases = Cases,
        CaseLetters = Cases,
        PersonalData = PersonalData,
        CopyLinks = PersonalData,
        SavingsDays = Savings,
        PrintLinks = Savings,
        Objections = Objections,
        Workbooks = Workbooks,
        WorkbookLinks = Workbooks,
    };

    /// <summary>What the village needs for collecting money.</summary>
    public MemoryMoney Money => money ??= new(books.Values);

    public MemoryDueMoves Moves => moves ??= new(this);

    public MemoryBroadcasts Announcements => announcements ??= new(this, books.Values);

    public MemoryGuarantees Guarantors => guarantors ??= new(this, books.Values);

    public MemorySlips Slips => slips ??= new(this, this);

    public PhotosInMemory Photos { get; } = new();

    public MemoryPots Pots { get; init; } = new();

    public MemoryLetters Letters { get; init; } = new();

    public MemoryOutbox Outbox { get; init; } = new();

    public MemoryClaims Claims => claims ??= new(this, this, this, Pots);

    /// <summary>What is kept of people.</summary>
    public MemoryPersonalData PersonalData => personalData ??= new(this, this);

    public MemoryCases Cases => cases ??= new(this, this, this, this, Pots);

    public MemorySavings Savings => savings ??= new(this, this, () => books.Values, book => books[book.Membership] = book);

    public MemoryObjections Objections => objections ??= new(this, this);

    public MemoryWorkbooks Workbooks => workbooks ??= new(this);

    public Passbook[] Books => [.. books.Values];

    public int Reads { get; private set; }

    /// <summary>Members who report people in need.</summary>
    public List<Membership> Volunteering { get; } = [];

    /// <summary>The villages that a volunteer looks after; who is not in here looks after all.</summary>
    public Dictionary<Membership, IReadOnlyList<string>> Areas { get; } = [];

    public List<Membership> Unlinked { get; } = [];

    public static Village Of(params Passbook[] books) => new(books);

    public Chat Chat(Locale locale = default)
    {
        var bot = new Bot(Conversations.All(Desks), IntentReader.Load());
        var chat = Chats.Chat.With(bot).Later(Now - Chats.Chat.Start);
        return locale.Language == SpokenLanguage.English
            ? chat.Member("English").BotMentions("From now on I will speak English.")
            : chat;
    }

    /// <summary>Somebody else's telephone.</summary>
    public Chat ChatOf(LineUserId user) => Chats.Chat.Of(new Bot(Conversations.All(Desks), IntentReader.Load()), user.Value).Later(Now - Chats.Chat.Start);

    public Chat ChatInGroup() => Chats.Chat.InGroup(new Bot(Conversations.All(Desks), IntentReader.Load()));

    /// <summary>A chat whose person is linked to everybody of the village.</summary>
    public Chat LinkedChat(Locale locale = default) => Chat(locale).LinkedTo(Links);

    public MemberLink[] Links => [.. books.Values.Select(book => new MemberLink(book.Membership, book.FundName, Chats.Chat.Start))];

    /// <summary>The fund takes every link back, as after a lost telephone.</summary>
    public void TakeLinksBack()
    {
        foreach (var membership in books.Keys.ToList()) { TakeLinksBack(membership); }
    }

    /// <summary>The fund writes something else into everybody's books.</summary>
    public void Change(Func<Passbook, Passbook> change)
    {
        foreach (var book in books.Values.ToList()) { books[book.Membership] = change(book); }
    }

    public void TakeLinksBack(Membership membership) => books[membership] = books[membership] with { LinkedUsers = [] };

    public Task<Passbook?> ReadAsync(Membership membership, CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult(books.GetValueOrDefault(membership));
    }

    public Task<Passbook?> ReadAsOfAsync(Membership membership, DateOnly day, CancellationToken cancellationToken) =>
        ReadAsync(membership, cancellationToken);

    public Task<Volunteer?> FindAsync(Membership membership, CancellationToken cancellationToken) =>
        Task.FromResult(Volunteering.Contains(membership) ? new Volunteer { Fund = membership.Fund, Member = membership.Member, Area = Areas.GetValueOrDefault(membership, []) } : null);

    public Task<HistoryPage> HistoryAsync(Membership membership, LedgerBook book, long? before, int size, CancellationToken cancellationToken)
    {
        IReadOnlyList<LedgerEntry> page =
            [.. Entries.Where(entry => entry.Book == book && (before is null || entry.Sequence < before)).Take(size)];
        return Task.FromResult(new HistoryPage(page, page is [.., { Sequence: > 1 } last] ? last.Sequence : null));
    }

    public Task<IReadOnlyList<Officer>> ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Officer>>(
            [.. books.Values.Where(book => book.Membership.Fund == fund).Select(book => Officer.Of(book, day)).OfType<Officer>()]);

    Task<FundProfile?> IFunds.ReadAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult(
        books.Values.FirstOrDefault(book => book.Membership.Fund == fund) is { } known
            ? new FundProfile(fund, known.FundName, FundKind.VillageBank) { Alias = fund.Value, PromptPayId = Money.PromptPayId, ContactPhone = "0800000101" }
            : null);

    public Task<Membership?> OwnerOfAsync(FundId fund, LoanNumber loan, CancellationToken cancellationToken) =>
        OwnerOfAsync(fund, book => book.Loans.Any(known => known.Number == loan));

    public Task<Membership?> OwnerOfAsync(FundId fund, AccountNumber account, CancellationToken cancellationToken) =>
        OwnerOfAsync(fund, book => book.Accounts.Any(known => known.Number == account));

    private Task<Membership?> OwnerOfAsync(FundId fund, Func<Passbook, bool> isTheirs) => Task.FromResult(
        books.Values.FirstOrDefault(book => book.Membership.Fund == fund && isTheirs(book))?.Membership);

    public Task<IReadOnlyList<Membership>> OfAsync(LineUserId person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Membership>>([.. books.Values.Where(book => book.IsLinkedTo(person)).Select(book => book.Membership)]);

    Task<RuleValues> IRuleValues.ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult(Settings.Count == 0 ? RuleValues.None(fund) : new(fund, new(2026, 10, 1), Settings));

    public Task<LinkOutcome> LinkAsync(LinkAttempt attempt, CancellationToken cancellationToken)
    {
        if (!outcomes.TryGetValue(attempt.Key, out var outcome)) { outcomes[attempt.Key] = outcome = Link(attempt); }
        return Task.FromResult(outcome);
    }

    public Task UnlinkAsync(Membership membership, LineUserId user, CommandKey key, CancellationToken cancellationToken)
    {
        if (outcomes.TryAdd(key, new LinkOutcome.NotLinked())) { Unlinked.Add(membership); }
        return Task.CompletedTask;
    }

    private LinkOutcome Link(LinkAttempt attempt)
    {
        var book = books.Values.FirstOrDefault(known => known.Membership.Member.Value == attempt.MemberNumber);
        return book is not null && LinkCode.TryParse(attempt.Code, out var code) && code.Grouped == Code
            ? new LinkOutcome.Linked(book.Membership, book.FundName, book.Profile, attempt.Now, Earlier)
            : new LinkOutcome.NotLinked();
    }
}
