using LineBot.Dialogs.Guarantees;
using LineBot.Funds;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Guarantees of the village's loans, held in memory, and letters that nobody prints.</summary>
internal sealed class MemoryGuarantees(Village village, IEnumerable<Passbook> books) : IGuarantees, IGuaranteeLetters
{
    private readonly HashSet<CommandKey> done = [];

    public List<Guarantee> All { get; } =
        [.. books.SelectMany(book => book.Loans.SelectMany(loan => loan.Guarantors.Select(guarantor => new Guarantee(book.Membership, loan.Number, guarantor))))];

    public List<SentNotice> Notices { get; } = [];

    public Uri Link(Membership officer, LineUserId person, LoanNumber loan, MemberNumber guarantor, DateTimeOffset now) => new("https://example.invalid/api/guarantees/1");

    public Task<IReadOnlyList<Guarantee>> OfAsync(Membership guarantor, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Guarantee>>([.. All.Where(one => one.Backer == guarantor)]);

    public Task<GuaranteeBook> ReadAsync(FundId fund, CancellationToken cancellationToken) =>
        Task.FromResult(new GuaranteeBook([.. All.Where(one => one.Borrower.Fund == fund)], Notices));

    public async Task<GuaranteeOutcome> AnswerAsync(GuaranteeAnswer answer, CommandKey key, CancellationToken cancellationToken)
    {
        var place = All.FindIndex(one => one.Backer == answer.Guarantor && one.Loan == answer.Loan);
        if (place < 0 || (await village.ReadAsync(answer.Guarantor, cancellationToken))?.IsLinkedTo(answer.Person) != true) { return new GuaranteeOutcome.NotYours(); }
        if (done.Contains(key)) { return new GuaranteeOutcome.Answered(All[place]); }
        if (All[place].State != GuaranteeState.NotAnswered) { return new GuaranteeOutcome.AnsweredBefore(All[place]); }

        done.Add(key);
        All[place] = All[place] with { State = answer.Accepts ? GuaranteeState.Accepted : GuaranteeState.Refused };
        return new GuaranteeOutcome.Answered(All[place]);
    }

    public async Task<AskOutcome> AskAsync(GuaranteeAsk ask, CommandKey key, CancellationToken cancellationToken)
    {
        var book = await village.ReadAsync(ask.By, cancellationToken);
        var officer = book?.IsLinkedTo(ask.Person) == true ? Officer.Of(book, DateOnly.FromDateTime(Village.Now.DateTime)) : null;
        if (officer is null || !(officer.Has(Duty.Pay) || officer.Has(Duty.Decide))) { return new AskOutcome.Refused(AskRefusal.NotYours); }

        var place = All.FindIndex(one => one.Backer == new Membership(ask.By.Fund, ask.Guarantor) && one.Loan == ask.Loan);
        if (place < 0) { return new AskOutcome.Refused(AskRefusal.NoSuchGuarantee); }

        var users = (await village.ReadAsync(All[place].Backer, cancellationToken))!.LinkedUsers;
        if (done.Contains(key)) { return new AskOutcome.Asked(All[place], users[0]); }
        if (All[place].State != GuaranteeState.NotAnswered) { return new AskOutcome.Refused(AskRefusal.AnsweredBefore); }
        if (All[place].AskedAt is not null) { return new AskOutcome.Refused(AskRefusal.AskedBefore); }
        if (users.Count == 0) { return new AskOutcome.Refused(AskRefusal.NotLinked); }
        if (!ask.IsLawfulHour) { return new AskOutcome.Refused(AskRefusal.NotNow); }

        done.Add(key);
        All[place] = All[place] with { AskedAt = Village.Now };
        return new AskOutcome.Asked(All[place], users[0]);
    }

    public async Task<NoticeOutcome> SentAsync(NoticeRecord record, CommandKey key, CancellationToken cancellationToken)
    {
        var book = await village.ReadAsync(record.By, cancellationToken);
        var officer = book is null ? null : Officer.Of(book, DateOnly.FromDateTime(Village.Now.DateTime));
        if (officer is null || !(officer.Has(Duty.Pay) || officer.Has(Duty.Decide))) { return new NoticeOutcome.Refused(NoticeRefusal.NotYours); }

        var notice = new SentNotice(record.Loan, record.Guarantor, record.SentOn, record.Way, record.By.Member, Village.Now);
        if (done.Add(key)) { Notices.Add(notice); }
        return new NoticeOutcome.Recorded(notice);
    }

    public Task<int> RebuildAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult(0);
}
