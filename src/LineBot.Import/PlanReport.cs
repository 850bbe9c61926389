using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Import.Columns;
using LineBot.Import.Faults;

namespace LineBot.Import;

/// <summary>
/// Says where in the files a plan's faults lie. A fault that only follows from another one, because the row it refers to
/// stands in the files but cannot be read, is left out: the clerk mends one thing, not ten.
/// </summary>
internal sealed class PlanReport(ImportRows rows, IReadOnlyDictionary<string, Column> columns, IMentions files)
{
    private readonly Dictionary<RowSource, RowSubject> subjects = SubjectsOf(rows);

    public IEnumerable<Fault> Explain(IEnumerable<PlanFault> faults) =>
        faults.Where(fault => !FollowsFromAnother(fault)).Select(Explain);

    private Fault Explain(PlanFault fault)
    {
        var thai = columns.TryGetValue(fault.Column, out var column) ? column.Thai : fault.Column;
        return new(fault.Source.File, fault.Source.Line, fault.Column, PlanProblems.Of(fault, thai, SubjectOf(fault)));
    }

    private string SubjectOf(PlanFault fault)
    {
        var subject = subjects.GetValueOrDefault(fault.Source);
        return fault.Column == Known.ParentId.Name ? subject?.Parent ?? ""
            : fault.Column == Known.Guarantors.Name ? string.Join(" ", subject?.Guarantors ?? [])
            : fault.Code == PlanFaultCode.UnknownFund ? subject?.Fund ?? ""
            : subject?.Number ?? "";
    }

    private bool FollowsFromAnother(PlanFault fault) => subjects.GetValueOrDefault(fault.Source) is { } subject && fault.Code switch
    {
        PlanFaultCode.UnknownFund => files.Fund(fault.Column == Known.ParentId.Name ? subject.Parent ?? "" : subject.Fund),
        PlanFaultCode.UnknownMember when fault.Column == Known.Guarantors.Name =>
            subject.Guarantors.Any(number => files.HasBrokenMember(subject.Fund, number)),
        PlanFaultCode.UnknownMember => files.Member(subject.Fund, subject.Number),
        PlanFaultCode.UnknownAccount => files.Account(subject.Fund, subject.Number),
        PlanFaultCode.UnknownLoan => files.Loan(subject.Fund, subject.Number),
        PlanFaultCode.Refused => fault.Refusal is PostingRefusal.NotEnough or PostingRefusal.NothingToReverse
            && files.HasBrokenTransactions(subject.Fund, subject.Number),
        _ => false,
    };

    private static Dictionary<RowSource, RowSubject> SubjectsOf(ImportRows rows)
    {
        IEnumerable<(RowSource Source, RowSubject Subject)> all =
        [
            .. rows.Funds.Select(row => (row.Source, new RowSubject(row.Fund.Id.Value, row.Fund.Id.Value, row.Fund.Parent?.Value))),
            .. rows.Members.Select(row => (row.Source, new RowSubject(row.Membership.Fund.Value, row.Membership.Member.Value))),
            .. rows.Accounts.Select(row => (row.Source, new RowSubject(row.Membership.Fund.Value, row.Membership.Member.Value))),
            .. rows.Transactions.Select(row => (row.Source, new RowSubject(row.Fund.Value, row.Account.Value))),
            .. rows.Loans.Select(row => (row.Source, new RowSubject(row.Membership.Fund.Value, row.Membership.Member.Value)
            {
                Guarantors = [.. row.Guarantors.Select(guarantor => guarantor.Value)],
            })),
            .. rows.Repayments.Select(row => (row.Source, new RowSubject(row.Fund.Value, row.Loan.Value))),
            .. rows.Volunteers.Select(row => (row.Source, new RowSubject(row.Volunteer.Fund.Value, row.Volunteer.Member?.Value ?? ""))),
            .. rows.Benefits.Select(row => (row.Source, new RowSubject(row.Benefit.Fund.Value, row.Benefit.Id))),
            .. rows.Rules.Select(row => (row.Source, new RowSubject(row.Rule.Fund.Value, row.Rule.Rule.Name))),
            .. rows.Pots.Select(row => (row.Source, new RowSubject(row.Pot.Fund.Value, row.Pot.Id.Value))),
            .. rows.Seats.Select(row => (row.Source, new RowSubject(row.Membership.Fund.Value, row.Membership.Member.Value))),
        ];
        return all.ToDictionary(one => one.Source, one => one.Subject);
    }

    /// <summary>What a row refers to.</summary>
    private sealed record RowSubject(string Fund, string Number, string? Parent = null)
    {
        public IReadOnlyList<string> Guarantors { get; init; } = [];
    }
}

/// <summary>What the files mention, rows at fault included.</summary>
internal interface IMentions
{
    bool Fund(string fund);

    bool Member(string fund, string number);

    bool HasBrokenMember(string fund, string number);

    bool Account(string fund, string number);

    bool Loan(string fund, string number);

    bool HasBrokenTransactions(string fund, string account);
}
