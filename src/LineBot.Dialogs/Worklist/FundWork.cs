using LineBot.Funds;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Worklist;

/// <summary>
/// Everything in a fund that waits for an officer, read once. Whose it is, is asked for each officer: by duty, and never what is their
/// own or what they have signed already. Each list that it counts shows the same.
/// </summary>
public sealed record FundWork
{
    /// <summary>Whoever has one of these may find something here.</summary>
    internal static readonly IReadOnlyList<Duty> Duties = [Duty.Decide, Duty.Pay, Duty.Audit, Duty.Communicate, Duty.Register];

    /// <summary>Far more than ever waits in one fund; a bound for the reading, not for what is told.</summary>
    private const int OpenMax = 1000;

    /// <summary>More than a year of savings days, and more workbooks than are sent in the time that their files are kept.</summary>
    private const int NewestMax = 60;

    private FundWork(RuleValues rules) => Rules = rules;

    internal IReadOnlyList<Claim> ToDecide { get; private init; } = [];

    internal IReadOnlyList<Claim> ToPay { get; private init; } = [];

    internal RuleValues Rules { get; }

    private IReadOnlyList<Slip> Slips { get; init; } = [];

    private IReadOnlyList<Objection> Objections { get; init; } = [];

    private IReadOnlyList<SentWorkbook> Workbooks { get; init; } = [];

    private IReadOnlyList<DaySheet> DaySheets { get; init; } = [];

    private IReadOnlyList<DateTimeOffset> Letters { get; init; } = [];

    /// <summary>Read only where a letter waits: whose they are depends on who else can be reached.</summary>
    private IReadOnlyList<Officer> Committee { get; init; } = [];

    public static async Task<FundWork> ReadAsync(Desks desks, FundId fund, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(desks);
        var rules = desks.Rules.ReadAsync(fund, today, cancellationToken);
        var claims = desks.Claims.OpenAsync(fund, cancellationToken);
        var payable = desks.Claims.PayableAsync(fund, cancellationToken);
        var slips = desks.Slips.OpenAsync(fund, OpenMax, cancellationToken);
        var objections = desks.Objections.OpenAsync(fund, OpenMax, cancellationToken);
        var workbooks = desks.Workbooks.ListAsync(fund, NewestMax, cancellationToken);
        var sheets = desks.SavingsDays.ListAsync(fund, NewestMax, cancellationToken);
        var letters = desks.Letters.OpenSinceAsync(fund, cancellationToken);
        await Task.WhenAll(rules, claims, payable, slips, objections, workbooks, sheets, letters);
        return new(await rules)
        {
            ToDecide = await claims,
            ToPay = await payable,
            Slips = await slips,
            Objections = await objections,
            Workbooks = [.. (await workbooks).Where(workbook => workbook.State == WorkbookState.Waiting)],
            DaySheets = [.. (await sheets).Where(sheet => sheet.Status == DaySheetStatus.Counted)],
            Letters = await letters,
            Committee = (await letters).Count > 0 ? await desks.Committee.ReadAsync(fund, today, cancellationToken) : [],
        };
    }

    /// <summary>What waits for this officer on this telephone; what nobody waits for is not in it.</summary>
    public IReadOnlyList<WaitingWork> For(Officer officer, LineUserId user)
    {
        ArgumentNullException.ThrowIfNull(officer);
        var me = officer.Membership;
        return
        [
            .. Lines(WorkKind.Claims, ClaimsFor(officer).Select(claim => ThaiDay.Of(claim.SubmittedAt))),
            .. Lines(WorkKind.Payments, PaymentsFor(officer).Select(claim => ThaiDay.Of(claim.SubmittedAt))),
            .. Lines(WorkKind.Slips, SlipsFor(officer, user).Select(slip => ThaiDay.Of(slip.SentAt))),
            .. Lines(WorkKind.Objections, Answerers.Include(officer) ? Objections.Where(one => one.Membership != me && one.User != user).Select(one => one.AnswerBy) : []),
            .. Lines(WorkKind.Workbooks, WorkbookRules.Read(Rules).May(officer) ? Workbooks.Where(one => one.By != me.Member).Select(one => ThaiDay.Of(one.SentAt)) : []),
            .. Lines(WorkKind.DaySheets, SheetsFor(officer, user).Select(sheet => sheet.Day)),
            .. Lines(WorkKind.Letters, Correspondents.Include(officer, Committee) ? Letters.Select(ThaiDay.Of) : []),
        ];
    }

    internal IReadOnlyList<Claim> ClaimsFor(Officer officer) =>
        officer.Has(Duty.Decide) ? [.. ToDecide.Where(claim => !claim.Applicants.Contains(officer.Membership.Member))] : [];

    internal IReadOnlyList<Claim> PaymentsFor(Officer officer)
    {
        var (member, payerIsAnother) = (officer.Membership.Member, CommitteeRules.Read(Rules).PayerIsAnother);
        return officer.Has(Duty.Pay) ? [.. ToPay.Where(claim => !claim.Applicants.Contains(member) && !(payerIsAnother && claim.Closing?.By == member))] : [];
    }

    private IEnumerable<Slip> SlipsFor(Officer officer, LineUserId user) => officer.Has(Duty.Pay)
        ? Slips.Where(slip => slip.Membership != officer.Membership && slip.Sender != user && slip.CheckedBy != officer.Membership.Member)
        : [];

    private IEnumerable<DaySheet> SheetsFor(Officer officer, LineUserId user)
    {
        if (!(officer.Has(Duty.Pay) || officer.Has(Duty.Decide) || officer.Has(Duty.Audit))) { return []; }

        return SavingsDayRules.Read(Rules).SignerIsAnother
            ? DaySheets.Where(sheet => sheet.CountedBy != officer.Membership.Member && sheet.CountedFrom != user)
            : DaySheets;
    }

    private static IEnumerable<WaitingWork> Lines(WorkKind kind, IEnumerable<DateOnly> days) =>
        days.ToList() is { Count: > 0 } waiting ? [new(kind, waiting.Count, waiting.Min())] : [];

    public override string ToString() => $"work of {Rules.Fund}";
}
