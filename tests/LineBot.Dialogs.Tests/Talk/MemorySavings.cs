using LineBot.Dialogs.Printing;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Day sheets held in memory, which judge by the rules of the real desk and post into the books of the village.</summary>
internal sealed class MemorySavings(IPassbooks passbooks, IRuleValues rules, Func<IEnumerable<Passbook>> books, Action<Passbook> write) : ISavingsDays, IPrintLinks
{
    private readonly List<DaySheetBook> sheets = [];
    private readonly Dictionary<CommandKey, DaySheetOutcome> done = [];

    public IReadOnlyList<DaySheetBook> All => sheets;

    public Task<DaySheetBook?> OpenSheetAsync(FundId fund, CancellationToken cancellationToken) =>
        Task.FromResult(sheets.LastOrDefault(book => book.Sheet.Fund == fund && book.Sheet.Status == DaySheetStatus.Open) is { } open ? open with { Receipts = [] } : null);

    public Task<DaySheetBook?> ReadAsync(FundId fund, DaySheetNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(sheets.FirstOrDefault(book => book.Sheet.Fund == fund && book.Sheet.Number == number));

    public Task<IReadOnlyList<DaySheet>> ListAsync(FundId fund, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DaySheet>>([.. sheets.Where(book => book.Sheet.Fund == fund).Reverse().Take(limit).Select(book => book.Sheet)]);

    public Task<DaySheetOutcome> OpenAsync(SheetCommand command, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        if (!DaySheetRules.IsOfficer(await OfficerAsync(command), command.User, command.Today, Duty.Pay)) { return Refuse(new DaySheetRefusal.NotYours()); }
        if (await OpenSheetAsync(command.Fund, cancellationToken) is { } open) { return new DaySheetOutcome.Opened(open, IsNew: false); }

        var lines = books().Where(book => book.Membership.Fund == command.Fund && DaySheetRules.MayPay(book)).OrderBy(book => book.Membership.Member.Value).Select(book => LineOf(book, command.Today));
        sheets.Add(new(new() { Fund = command.Fund, Number = new(sheets.Count + 1), Day = command.Today, OpenedBy = command.Officer.Member }, [.. lines], []));
        return new DaySheetOutcome.Opened(sheets[^1], IsNew: true);
    });

    public Task<DaySheetOutcome> ReceiveAsync(SheetCommand command, MemberNumber payer, IReadOnlyList<CashSaid> said, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        var day = await FindAsync(command);
        if (DaySheetRules.WhyNotWork(day?.Sheet, await OfficerAsync(command), command.User, command.Today) is { } why) { return Refuse(why); }
        if (await passbooks.ReadAsync(new(command.Fund, payer), cancellationToken) is not { } book) { return Refuse(new DaySheetRefusal.NoSuchMember()); }
        if (CashSplit.Of(book, command.Today, await SavedThisMonth.ReadAsync(passbooks, book, command.Today, cancellationToken)).PartsOf(said) is not { } parts) { return Refuse(new DaySheetRefusal.NoSuchBook()); }

        var entries = new List<LedgerEntry>();
        foreach (var part in parts)
        {
            if (Post(ref book, part.Book, new(part.Type, part.Amount, command.Today), null, command.Now) is not { } entry) { return Refuse(new DaySheetRefusal.NotPosted(new PostingRefusal.MoreThanOwed(part.Amount))); }
            entries.Add(entry);
        }

        write(book);
        var sheet = day!.Sheet with { Receipts = day.Sheet.Receipts + 1 };
        var receipt = new CashReceipt
        {
            Number = sheet.Receipts,
            Member = payer,
            By = command.Officer.Member,
            At = command.Now,
            Status = CashReceiptStatus.Posted,
            Parts = [.. parts.Zip(entries).Select(pair => pair.First with { Receipt = pair.Second.Receipt })],
        };
        Put(day with { Sheet = sheet, Receipts = [.. day.Receipts, receipt], Lines = Paid(day, payer, receipt.Amount, book, command.Today) });
        return new DaySheetOutcome.Received(sheet, receipt, book, entries);
    });

    public Task<DaySheetOutcome> AbsentAsync(SheetCommand command, MemberNumber member, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        var day = await FindAsync(command);
        if (DaySheetRules.WhyNotWork(day?.Sheet, await OfficerAsync(command), command.User, command.Today) is { } why) { return Refuse(why); }
        Put(day! with { Lines = [.. day.Lines.Select(line => line.Member == member ? line with { IsAbsent = true } : line)] });
        return new DaySheetOutcome.Absent(member);
    });

    public Task<DaySheetOutcome> TakeBackAsync(SheetCommand command, int receipt, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        var day = await FindAsync(command);
        if (DaySheetRules.WhyNotWork(day?.Sheet, await OfficerAsync(command), command.User, command.Today) is { } why) { return Refuse(why); }
        if (day!.Receipts.FirstOrDefault(one => one.Number == receipt) is not { Status: CashReceiptStatus.Posted } taken) { return Refuse(new DaySheetRefusal.NothingToTakeBack()); }

        var back = taken with { Status = CashReceiptStatus.TakenBack, Parts = [.. taken.Parts.Select(part => part with { Reversal = ReceiptNumber.Parse($"{part.Receipt!.Value.Value}-X") })] };
        Put(day with { Receipts = [.. day.Receipts.Select(one => one.Number == receipt ? back : one)], Lines = Paid(day, taken.Member, -taken.Amount, null, command.Today) });
        return new DaySheetOutcome.TakenBack(day.Sheet, back, (await passbooks.ReadAsync(new(command.Fund, taken.Member), cancellationToken))!);
    });

    public Task<DaySheetOutcome> CountAsync(SheetCommand command, Money counted, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        var day = await FindAsync(command);
        if (DaySheetRules.WhyNotWork(day?.Sheet, await OfficerAsync(command), command.User, command.Today) is { } why) { return Refuse(why); }
        return new DaySheetOutcome.Counted(Put(day! with
        {
            Sheet = day.Sheet with
            {
                Status = day.Sheet.Receipts == 0 && counted.IsZero ? DaySheetStatus.Empty : DaySheetStatus.Counted,
                CountedBy = command.Officer.Member,
                CountedFrom = command.User,
                CountedAt = command.Now,
                Expected = day.Received,
                Counted = counted,
            },
        }).Sheet);
    });

    public Task<DaySheetOutcome> SignAsync(SheetCommand command, Money countedAsShown, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        var day = await FindAsync(command);
        var values = SavingsDayRules.Read(await rules.ReadAsync(command.Fund, command.Today, cancellationToken));
        if (DaySheetRules.WhyNotSign(day?.Sheet, await OfficerAsync(command), command.User, command.Today, values) is { } why) { return Refuse(why); }
        if (day!.Sheet.Counted != countedAsShown) { return Refuse(new DaySheetRefusal.ChangedSince(day.Sheet)); }
        return new DaySheetOutcome.SignedOff(Put(day with { Sheet = day.Sheet with { Status = DaySheetStatus.SignedOff, SignedBy = command.Officer.Member, SignedAt = command.Now } }).Sheet);
    });

    public Task<DaySheetOutcome> SendBackAsync(SheetCommand command, CancellationToken cancellationToken) => OnceAsync(command, async () =>
    {
        var day = await FindAsync(command);
        if (DaySheetRules.WhyNotSign(day?.Sheet, await OfficerAsync(command), command.User, command.Today, new()) is { } why) { return Refuse(why); }
        return new DaySheetOutcome.SentBack(Put(day! with { Sheet = day.Sheet with { Status = DaySheetStatus.Open, CountedBy = null, CountedFrom = null } }).Sheet);
    });

    public Uri DaySheet(Membership officer, LineUserId user, DaySheetNumber sheet, DateTimeOffset now) => new($"https://example.invalid/api/pages/{sheet}");

    public Uri Statement(Membership member, LineUserId user, DateOnly from, DateOnly to, DateTimeOffset now) => new("https://example.invalid/api/pages/1");

    private static DaySheetOutcome.Refused Refuse(DaySheetRefusal why) => new(why);

    private static DaySheetLine LineOf(Passbook book, DateOnly today)
    {
        var split = CashSplit.Of(book, today, Money.Zero);
        return new() { Member = book.Membership.Member, Name = $"{book.Profile.GivenName} {book.Profile.FamilyName}", ExpectedSavings = split.ExpectedSavings, ExpectedLoan = split.ExpectedLoan };
    }

    private static IReadOnlyList<DaySheetLine> Paid(DaySheetBook day, MemberNumber payer, Money change, Passbook? book, DateOnly today) =>
        [.. (day.Find(payer) is null && book is not null ? day.Lines.Append(LineOf(book, today)) : day.Lines).Select(line => line.Member == payer ? line with { Paid = line.Paid + change, IsAbsent = false } : line)];

    private static LedgerEntry? Post(ref Passbook book, LedgerBook into, Posting posting, Reversible? original, DateTimeOffset now)
    {
        var owner = book.Membership;
        if (book.Accounts.FirstOrDefault(account => account.Book == into) is { } account)
        {
            var tip = account.Tip == default ? LedgerChain.Start(owner, account) : account.Tip;
            if (AccountLedger.Post(account with { Tip = tip }, posting, original, now) is not PostingOutcome<Account>.Posted posted) { return null; }
            book = book with { Accounts = [.. book.Accounts.Select(one => one.Book == into ? posted.After : one)] };
            return posted.Entry;
        }

        var loan = book.Loans.First(one => one.Book == into);
        var start = loan.Tip == default ? LedgerChain.Start(owner, loan) : loan.Tip;
        if (LoanLedger.Post(loan with { Tip = start }, posting, original, now) is not PostingOutcome<Loan>.Posted paid) { return null; }
        book = book with { Loans = [.. book.Loans.Select(one => one.Book == into ? paid.After : one)] };
        return paid.Entry;
    }

    private Task<Passbook?> OfficerAsync(SheetCommand command) => passbooks.ReadAsync(command.Officer, CancellationToken.None);

    private async Task<DaySheetBook?> FindAsync(SheetCommand command) => command.Number is { } number
        ? await ReadAsync(command.Fund, number, CancellationToken.None)
        : sheets.LastOrDefault(book => book.Sheet.Fund == command.Fund && book.Sheet.Status == DaySheetStatus.Open);

    private DaySheetBook Put(DaySheetBook after)
    {
        sheets[sheets.FindIndex(book => book.Sheet.Fund == after.Sheet.Fund && book.Sheet.Number == after.Sheet.Number)] = after;
        return after;
    }

    private async Task<DaySheetOutcome> OnceAsync(SheetCommand command, Func<Task<DaySheetOutcome>> act)
    {
        if (!done.TryGetValue(command.Key, out var outcome)) { done[command.Key] = outcome = await act(); }
        return outcome;
    }
}
