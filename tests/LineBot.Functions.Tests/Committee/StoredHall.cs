using Azure.Data.Tables;
using LineBot.Dialogs;
using LineBot.Dialogs.Tests.Photos;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Functions.Cases;
using LineBot.Functions.Guarantees;
using LineBot.Functions.Printing;
using LineBot.Functions.Privacy;
using LineBot.Functions.Qr;
using LineBot.Functions.Workbooks;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Quota;
using LineBot.Funds.Rules;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Guarantees;
using LineBot.Storage.Import;
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
using LineBot.Storage.Welfare;
using LineBot.Storage.Workbooks;
using LineBot.TestKit;

namespace LineBot.Functions.Committee;

/// <summary>The hall of the committee's tests, with its books in a real table store.</summary>
internal static class StoredHall
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task<Hall> OpenAsync(AzuriteFixture azurite, CancellationToken cancellationToken)
    {
        var connection = StorageConnection.From(_ => azurite.ConnectionString);
        var tables = connection.CreateTables();
        await new StorageSetup(tables, connection.CreateQueues(), connection.CreateBlobs()).EnsureAsync(cancellationToken);
        var (fund, other) = (FundId.Parse(AzuriteFixture.UniqueName("c-")), FundId.Parse(AzuriteFixture.UniqueName("o-")));
        var hall = new Hall(DesksOf(connection, tables), fund, other, Now);
        var outcome = await new ImportTarget(tables, IdentityKey.Development, TimeProvider.System).CommitAsync(RowsOf(hall, other), null, cancellationToken);
        outcome.Faults.ShouldBeEmpty();
        return hall;
    }

    private static Desks DesksOf(StorageConnection connection, TableServiceClient tables)
    {
        var (clock, queues) = (new StoppedClock(Now), connection.CreateQueues());
        return new()
        {
            Passbooks = new PassbookStore(tables),
            Due = new DueStore(tables, clock),
            Holidays = new HolidayStore(tables),
            Broadcasts = new BroadcastStore(
                tables, new PassbookStore(tables), new RuleStore(tables), queues.Queue(QueueNames.LinePushes), clock),
            Quota = new NoQuota(),
            Guarantees = new GuaranteeStore(tables, new PassbookStore(tables), clock),
            GuaranteeLetters = new GuaranteeLetters(IdentityKey.Development, new(new("https://example.invalid"))),
            DueMoves = new DueMoveStore(tables, new PassbookStore(tables), new DueStore(tables, clock), clock),
            PayCodes = new QrLinks(new(IdentityKey.Development), new(new("https://example.invalid"))),
            Slips = new SlipStore(tables, new PassbookStore(tables), new LedgerStore(tables, clock), new RuleStore(tables), clock),
            Linking = new LinkingStore(tables, IdentityKey.Development, clock),
            Committee = new CommitteeStore(tables),
            Rules = new RuleStore(tables),
            Photos = new PhotosInMemory(),
            Pots = new PotStore(tables, clock),
            Claims = new ClaimStore(tables, clock),
            Volunteers = new VolunteerStore(tables),
            Funds = new FundStore(tables),
            Letters = new LetterStore(tables, clock),
            Outbox = new OutboxStore(tables, queues, clock),
            Cases = new CaseStore(tables, new PotStore(tables, clock), clock),
            CaseLetters = new CaseLetters(IdentityKey.Development, new(new("https://example.invalid"))),
            PersonalLinks = new PersonalLinkStore(tables.GetTableClient(ConversationRows.Table)),
            PersonalData = new PersonalDataStore(tables, new(tables, connection.CreateBlobs().Container(PhotoRows.Container), clock), new LinkingStore(tables, IdentityKey.Development, clock), clock),
            CopyLinks = new CopyTokens(IdentityKey.Development, new(new("https://example.invalid"))),
            SavingsDays = new DaySheetStore(tables, new PassbookStore(tables), new LedgerStore(tables, clock), new RuleStore(tables), clock),
            PrintLinks = new PrintTickets(IdentityKey.Development, new(new("https://example.invalid"))),
            Objections = ObjectionsOver(tables, clock),
            Workbooks = new WorkbookStore(
                tables, new(connection.CreateBlobs().Container(WorkbookFiles.Container)), new PassbookStore(tables), new RuleStore(tables), queues.Queue(QueueNames.LineWorkbooks), clock),
            WorkbookLinks = new WorkbookTickets(IdentityKey.Development, new(new("https://example.invalid"))),
        };
    }

    private static ObjectionStore ObjectionsOver(TableServiceClient tables, TimeProvider clock)
    {
        var (passbooks, ledger, rules) = (new PassbookStore(tables), new LedgerStore(tables, clock), new RuleStore(tables));
        return new(
            tables, passbooks, ledger, new SlipStore(tables, passbooks, ledger, rules, clock), new DaySheetStore(tables, passbooks, ledger, rules, clock), rules, clock);
    }

    private static ImportRows RowsOf(Hall hall, FundId other)
    {
        var line = 0;
        var roles = Enum.GetValues<Role>().Where(role => role != Role.Stranger).ToList();
        return new()
        {
            Funds = [.. new[] { hall.Fund, other }.Select(fund => new FundRow(Next("funds.csv"), new(fund, Hall.FundName, FundKind.Welfare)))],
            Members = [.. roles.Select(Person)],
            Seats = [.. roles.Where(role => Hall.SeatOf(role) is not null).Select(Seat)],
            Loans =
            [
                new(Next("loans.csv"), hall.MembershipOf(Role.Applicant), LoanNumber.Parse("L-1"), LoanTerms.TryCreate(
                    Money.FromBaht(1_000), InterestRate.FromPercentPerYear(0), LoanMethod.None, 10, LoanFrequency.Month, new(2026, 6, 1), new(2026, 7, 1), out _)!)
                {
                    Guarantors = [Hall.NumberOf(Role.Surety)],
                },
            ],
            Benefits = [new(Next("benefits.csv"), Hall.NightsOf(hall.Fund) with { WaitingDays = 0 })],
            Rules = [new(Next("rules.csv"), new(hall.Fund, RuleNames.Find("committee-quorum")!, "1", new(2026, 1, 1)))],
        };

        MemberRow Person(Role role) => new(Next("members.csv"), hall.MembershipOf(role), role == Role.Applicant ? "สมศรี" : "ชาวบ้าน", "ตัวอย่าง", new(2020, 1, 1))
        {
            LineUser = LineUserId.Parse(Hall.UserOf(role)),
            Household = role is Role.Applicant or Role.Neighbour ? "12/3" : Hall.NumberOf(role).Value,
        };

        SeatRow Seat(Role role)
        {
            var seat = Hall.SeatOf(role)!;
            return new(Next("committee.csv"), hall.MembershipOf(role), seat.Position) { Duties = seat.Duties, TermFrom = seat.From, TermTo = seat.To };
        }

        RowSource Next(string file) => new(file, ++line);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>A plan without a limit.</summary>
internal sealed class NoQuota : IMessageQuota
{
    public Task<MonthQuota?> ReadAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult<MonthQuota?>(new(null, 0));

    public Task<int> UnsentAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) => Task.FromResult(0);
}
