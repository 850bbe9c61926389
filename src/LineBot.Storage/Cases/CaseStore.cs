using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Storage.Audit;
using LineBot.Storage.FundBooks;

namespace LineBot.Storage.Cases;

/// <summary>
/// The desk for people in need. One transaction holds the case under its ETag, its events, the lists that point at it and the mark of
/// the command, so that an answer that got lost is found again.
/// </summary>
public sealed class CaseStore(TableServiceClient tables, IPots pots, TimeProvider clock) : ICases
{
    private const int ReportedMax = 20;

    private readonly CaseTable cases = new(tables);
    private readonly CaseWorkers workers = new(tables);
    private readonly RuleStore rules = new(tables);
    private readonly AuditStore audit = new(tables);

    private DateOnly Today => ThaiDay.Of(clock.GetUtcNow());

    public Task<CaseWorker?> WorkerAsync(FundId fund, CaseActor actor, CancellationToken cancellationToken) =>
        workers.ReadAsync(fund, actor, Today, cancellationToken);

    public async Task<IReadOnlyList<CaseWorker>> WorkersAsync(FundId fund, CasePlace place, CancellationToken cancellationToken) =>
        [.. (await workers.AllAsync(fund, Today, cancellationToken)).Where(worker => worker.Covers(place) || worker.Has(Duty.Decide))];

    public async Task<CaseOutcome> ReportAsync(CaseReport report, CommandKey key, CancellationToken cancellationToken)
    {
        if (await workers.ReadAsync(report.Fund, report.By, Today, cancellationToken) is null) { return Refused(new CaseRefusal.NotYours()); }

        await cases.RememberAsync(report.Fund, cancellationToken);
        var settings = CaseRules.Read(await rules.ReadAsync(report.Fund, Today, cancellationToken));
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(report.Fund, key, nameof(CaseReport), cancellationToken) is { } done) { return done; }

            var counter = new CaseCounter(await cases.RowAsync(CaseKeys.Partition(report.Fund), CaseKeys.Counter(CaseCounter.YearOf(Today)), cancellationToken));
            if (Funds.Cases.Cases.Open(Known(report), counter.Next(Today), settings, clock.GetUtcNow()) is not CaseOutcome.Done opened)
            {
                return Refused(Funds.Cases.Cases.WhyNot(report)!);
            }

            var mark = CaseWrites.Mark(opened.Case, key, nameof(CaseReport), opened.Events);
            if (await cases.TrySubmitAsync([counter.Advance(report.Fund, Today), .. CaseWrites.Opening(opened.Case, opened.Events), mark], cancellationToken))
            {
                return opened;
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new CaseBusyException(report.Fund);
    }

    public async Task<CaseOutcome> ApplyAsync(
        FundId fund, CaseNumber number, CaseCommand command, CommandKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, command.GetType().Name, cancellationToken) is { } done) { return done; }
            if (await TryApplyAsync(fund, number, command, key, cancellationToken) is { } outcome)
            {
                // Refused by what this very command did, given twice at one moment? The mark tells.
                return outcome is CaseOutcome.Refused ? await DoneBeforeAsync(fund, key, command.GetType().Name, cancellationToken) ?? outcome : outcome;
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new CaseBusyException(fund);
    }

    public async Task<SeenCase?> LookAsync(FundId fund, CaseNumber number, CaseActor actor, CommandKey key, CancellationToken cancellationToken)
    {
        if (await FindAsync(fund, number, actor, cancellationToken) is not { } seen) { return null; }

        await audit.RecordAsync(
            new(fund, clock.GetUtcNow(), actor.Member.Value, Funds.Audit.AuditAction.CaseViewed, number.ToString(), key), cancellationToken);
        return seen;
    }

    public async Task<SeenCase?> FindAsync(FundId fund, CaseNumber number, CaseActor actor, CancellationToken cancellationToken)
    {
        var worker = await workers.ReadAsync(fund, actor, Today, cancellationToken);
        if (worker is null || await CaseAsync(fund, number, cancellationToken) is not { } matter || !CaseRights.MaySee(matter, worker)) { return null; }

        return new(matter, await cases.EventsAsync(fund, number, cancellationToken), worker);
    }

    public async Task<SeenCase?> FindReportedAsync(FundId fund, CaseNumber number, CaseActor actor, CancellationToken cancellationToken) =>
        await workers.ReadAsync(fund, actor, Today, cancellationToken) is { } worker
        && await CaseAsync(fund, number, cancellationToken) is { } matter && matter.IsReportedBy(actor.Member)
            ? new(matter, [], worker)
            : null;

    public async Task<IReadOnlyList<CaseLine>> OpenAsync(FundId fund, CancellationToken cancellationToken) =>
    [
        .. (await cases.RangeAsync(CaseKeys.Partition(fund), CaseKeys.OpenPrefix, cancellationToken)).Select(CaseRows.Line)
            .OrderBy(line => line.Urgency).ThenBy(line => line.DueAt).ThenBy(line => line.Number),
    ];

    public Task<IReadOnlyList<Case>> ReportedByAsync(Membership membership, CancellationToken cancellationToken) =>
        cases.PointedAtAsync(membership.Fund, CaseKeys.ReportedPrefix(membership.Member), ReportedMax, cancellationToken);

    public Task<IReadOnlyList<Case>> AboutAsync(Membership membership, CancellationToken cancellationToken) =>
        cases.PointedAtAsync(membership.Fund, CaseKeys.AboutPrefix(membership.Member), ReportedMax, cancellationToken);

    public async Task<IReadOnlyList<CaseLook>> LooksAsync(FundId fund, CaseNumber number, CancellationToken cancellationToken) =>
    [
        .. (await audit.LooksAsync(fund, number.ToString(), cancellationToken))
            .Where(happened => happened.Action == Funds.Audit.AuditAction.CaseViewed)
            .Select(happened => new CaseLook(MemberNumber.Parse(happened.Actor), happened.At)),
    ];

    public async Task<IReadOnlyList<CaseCount>> CountAsync(FundId fund, DateOnly month, CancellationToken cancellationToken)
    {
        var rows = await cases.RangeAsync(CaseKeys.Partition(fund), CaseKeys.MonthPrefix(month), cancellationToken);
        return
        [
            .. rows.GroupBy(row => (Moo: row.GetString("Moo"), Category: row.Case<CaseCategory>("Category")))
                .Select(group => new CaseCount(group.Key.Moo, group.Key.Category, group.Count(), group.Count(row => row.GetBoolean("IsClosed") == true)))
                .OrderBy(count => count.Moo?.Length ?? int.MaxValue).ThenBy(count => count.Moo, StringComparer.Ordinal).ThenBy(count => count.Category),
        ];
    }

    private static CaseOutcome.Refused Refused(CaseRefusal why) => new(why);

    /// <summary>Only oneself can one call a member; whom else a case is about, the committee says.</summary>
    private static CaseReport Known(CaseReport report) => report.Subject.Member is null || report.Subject.Member == report.By.Member
        ? report
        : report with { Subject = report.Subject with { Member = null } };

    private async Task<Case?> CaseAsync(FundId fund, CaseNumber number, CancellationToken cancellationToken) =>
        await cases.CaseAsync(fund, number, cancellationToken) is { } row ? CaseRows.Case(row) : null;

    /// <summary>Null: somebody else was faster; look again.</summary>
    private async Task<CaseOutcome?> TryApplyAsync(
        FundId fund, CaseNumber number, CaseCommand command, CommandKey key, CancellationToken cancellationToken)
    {
        var worker = await workers.ReadAsync(fund, command.By, Today, cancellationToken);
        if (worker is null || await cases.CaseAsync(fund, number, cancellationToken) is not { } row) { return Refused(new CaseRefusal.NotYours()); }

        var matter = CaseRows.Case(row);
        var context = await ContextAsync(matter, command, worker, key, cancellationToken);
        if (Funds.Cases.Cases.Apply(matter, command, context) is not CaseOutcome.Done done) { return Refused(Funds.Cases.Cases.WhyNot(matter, command, context)!); }
        if (command is CaseCommand.PayHelp) { return await TryPayAsync(row, matter, done, context, cancellationToken); }

        var mark = CaseWrites.Mark(done.Case, key, command.GetType().Name, done.Events);
        return await cases.TrySubmitAsync([.. CaseWrites.Step(row, matter, done.Case, done.Events), mark], cancellationToken) ? done : null;
    }

    /// <summary>
    /// First the case says who pays what; then the pot pays under a key of the plan's own; then the case gets the receipt. Cut anywhere,
    /// the next one who looks goes on, and the plan is paid once.
    /// </summary>
    private async Task<CaseOutcome?> TryPayAsync(
        TableEntity row, Case before, CaseOutcome.Done begun, CaseContext context, CancellationToken cancellationToken)
    {
        if (begun.Events.Count > 0)
        {
            // The tag has changed with this: the rest goes on from what is stored.
            await cases.TrySubmitAsync(CaseWrites.Step(row, before, begun.Case, begun.Events), cancellationToken);
            return null;
        }

        var help = before.OpenHelp!;
        var paid = await pots.PayAsync(PaymentOf(before, help), CommandKey.Of($"{before.Fund}/{before.Number}", $"help-{help.Serial}"), cancellationToken);
        var done = paid is PotPosted.Done posted
            ? Funds.Cases.Cases.Paid(before, posted.Entry.Receipt!.Value, context.Rules, context.Now)
            : Funds.Cases.Cases.NotPaid(before, context.Now);
        List<TableTransactionAction> actions = CaseWrites.Step(row, before, done.Case, done.Events);
        if (paid is PotPosted.Done) { actions.Add(CaseWrites.Mark(done.Case, help.Payment!.Key, nameof(CaseCommand.PayHelp), done.Events)); }
        if (!await cases.TrySubmitAsync(actions, cancellationToken)) { return null; }
        if (paid is PotPosted.Refused refused) { return Refused(new CaseRefusal.PotRefused(help.Pot, refused.Why)); }

        return help.Payment!.Key == context.Key ? done : Refused(new CaseRefusal.AlreadyPaid(help.Payment.By, ((PotPosted.Done)paid).Entry.Receipt!.Value));
    }

    private static PotPayment PaymentOf(Case matter, CaseHelp help) =>
        new(matter.Fund, help.Pot, help.Purpose, help.Amount, help.Payment!.Day, matter.Number.ToString(), help.Payment.By);

    private async Task<CaseContext> ContextAsync(Case matter, CaseCommand command, CaseWorker worker, CommandKey key, CancellationToken cancellationToken)
    {
        var settings = await rules.ReadAsync(matter.Fund, Today, cancellationToken);
        var isAboutMoney = command is CaseCommand.PlanHelp or CaseCommand.VoteOnHelp or CaseCommand.PayHelp;
        MemberNumber? other = command switch { CaseCommand.Assign assign => assign.To, CaseCommand.Identify identify => identify.Subject, _ => null };
        return new()
        {
            Worker = worker,
            Rules = CaseRules.Read(settings),
            CommitteeRules = CommitteeRules.Read(settings),
            Now = clock.GetUtcNow(),
            Key = key,
            Committee = isAboutMoney ? await workers.CommitteeAsync(matter.Fund, Today, cancellationToken) : [],
            Subject = isAboutMoney ? await workers.ProfileAsync(matter.Fund, matter.Subject.Member, cancellationToken) : null,
            Other = other is { } number ? await workers.ReadAsync(new Membership(matter.Fund, number), Today, cancellationToken) : null,
        };
    }

    private async Task<CaseOutcome.Done?> DoneBeforeAsync(FundId fund, CommandKey key, string command, CancellationToken cancellationToken)
    {
        if (await cases.RowAsync(CaseKeys.Partition(fund), CaseKeys.Done(key), cancellationToken) is not { } mark) { return null; }
        if (mark.Text("Command") != command) { throw new CommandConflictException(key); }

        var number = CaseNumber.Parse(mark.Text("Number"));
        var events = await cases.EventsAsync(fund, number, cancellationToken);
        var matter = await CaseAsync(fund, number, cancellationToken) ?? throw new InvalidDataException("A stored mark names a case that is not there.");
        var (first, last) = (mark.Int32("First"), mark.Int32("Last"));
        return new(matter, [.. events.Where(happened => happened.Sequence >= first && happened.Sequence <= last)]);
    }
}

/// <summary>Others kept working on the cases of the fund. Nothing was written; asking again with the same key is safe.</summary>
public sealed class CaseBusyException(FundId fund) : TimeoutException($"The cases of {fund} are busy.");
