using System.Globalization;
using LineBot.Dialogs.Workbooks;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Workbooks held in memory; what a dry run makes of them, the test says.</summary>
internal sealed class MemoryWorkbooks(Village village) : IWorkbooks, IWorkbookLinks
{
    private readonly Dictionary<CommandKey, WorkbookOutcome> done = [];

    public List<SentWorkbook> All { get; } = [];

    /// <summary>A workbook that was checked and found good: a new member, and two receipts.</summary>
    public static WorkbookReport Good { get; } = new(
        [new("members", 1, 1, 57), new("transactions", 2, 0, 120)],
        [new(SumOf.Pledge, Money.FromBaht(12_500), Money.FromBaht(12_900)), new(SumOf.LoansOut, Money.FromBaht(40_000), Money.FromBaht(40_000))],
        [])
    {
        FaultCount = 0,
    };

    public static WorkbookReport Bad { get; } = new(
        [], [],
        [
            new("members", 5, "joined_on", "\"31/2/2569\" ไม่ใช่วันที่", "\"31/2/2569\" is no date."),
            new("transactions", 9, "account_no", "ไม่มีบัญชี S-9999", "There is no account S-9999."),
            new("transactions", 10, "", "แถวนี้อ่านไม่ได้", "This row cannot be read."),
        ])
    {
        FaultCount = 5,
    };

    public SentWorkbook With(FundId fund, Passbook by, WorkbookState state, WorkbookReport? report = null)
    {
        var sent = new SentWorkbook(fund, new(All.Count + 1), by.Membership.Member, by.Profile.FullName, Village.Now, new("default", "m-1", "เล่มเดือนนี้.xlsx"))
        {
            State = state,
            Check = 1,
            Report = report ?? (state == WorkbookState.Checking ? null : Good),
            HasFile = true,
            Sha256 = new('a', 64),
        };
        All.Add(sent);
        return sent;
    }

    public Task<WorkbookOutcome> TakeAsync(NewWorkbook sent, CommandKey key, CancellationToken cancellationToken) => DoAsync(sent.By, sent.Person, key, officer =>
    {
        var taken = new SentWorkbook(sent.By.Fund, new(All.Count + 1), sent.By.Member, officer.FullName, Village.Now, sent.File);
        All.Add(taken);
        return new WorkbookOutcome.Done(taken);
    });

    public Task<WorkbookOutcome> HandOnAsync(WorkbookDeed deed, CancellationToken cancellationToken) => ChangeAsync(
        deed,
        known => known.By != deed.By.Member ? WorkbookRefusal.NotTheSender : known.State != WorkbookState.Checked ? WorkbookRefusal.NotNow : null,
        known => known with { State = WorkbookState.Waiting });

    public Task<WorkbookOutcome> ConfirmAsync(WorkbookDeed deed, int check, CancellationToken cancellationToken) => ChangeAsync(
        deed,
        known => known.By == deed.By.Member ? WorkbookRefusal.NeedsAnother
            : known.State != WorkbookState.Waiting ? WorkbookRefusal.NotNow
            : known.Check != check ? WorkbookRefusal.CheckedAgain
            : null,
        known => known with { State = WorkbookState.Importing, SecondBy = deed.By.Member });

    public Task<WorkbookOutcome> DropAsync(WorkbookDeed deed, CancellationToken cancellationToken) => ChangeAsync(
        deed, known => known.MayBeDropped ? null : WorkbookRefusal.NotNow, known => known.WithoutFile(Village.Now));

    public Task<SentWorkbook?> ReadAsync(FundId fund, WorkbookNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(All.Find(known => known.Fund == fund && known.Number == number));

    public Task<IReadOnlyList<SentWorkbook>> ListAsync(FundId fund, int max, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SentWorkbook>>([.. All.Where(known => known.Fund == fund).Reverse().Take(max)]);

    public Task ForgetAsync(string messageId, CancellationToken cancellationToken)
    {
        All.RemoveAll(known => known.File.MessageId == messageId);
        return Task.CompletedTask;
    }

    public Uri Report(Membership officer, LineUserId user, WorkbookNumber workbook, DateTimeOffset now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"https://app.example/report/{officer.Fund.Value}/{workbook}"));

    public Uri Books(Membership officer, LineUserId user, DateTimeOffset now) => new($"https://app.example/books/{officer.Fund.Value}");

    private Task<WorkbookOutcome> ChangeAsync(WorkbookDeed deed, Func<SentWorkbook, WorkbookRefusal?> whyNot, Func<SentWorkbook, SentWorkbook> change) =>
        DoAsync(deed.By, deed.Person, deed.Key, officer =>
        {
            var place = All.FindIndex(known => known.Fund == deed.By.Fund && known.Number == deed.Number);
            if (place < 0) { return new WorkbookOutcome.Refused(WorkbookRefusal.NotThere); }
            if (whyNot(All[place]) is { } why) { return new WorkbookOutcome.Refused(why); }

            var after = change(All[place]);
            All[place] = after.SecondBy is null ? after : after with { SecondName = officer.FullName };
            return new WorkbookOutcome.Done(All[place]);
        });

    private async Task<WorkbookOutcome> DoAsync(Membership by, LineUserId person, CommandKey key, Func<Officer, WorkbookOutcome> deed)
    {
        if (done.TryGetValue(key, out var before)) { return before; }

        var rules = WorkbookRules.Read(await ((LineBot.Funds.Rules.IRuleValues)village).ReadAsync(by.Fund, default, default));
        var book = await village.ReadAsync(by, default);
        var officer = book?.IsLinkedTo(person) == true ? Officer.Of(book, DateOnly.FromDateTime(Village.Now.DateTime)) : null;
        var outcome = rules.May(officer) ? deed(officer!) : new WorkbookOutcome.Refused(WorkbookRefusal.NotYours);
        if (outcome is WorkbookOutcome.Done) { done[key] = outcome; }
        return outcome;
    }
}
