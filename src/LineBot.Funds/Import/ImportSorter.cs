using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>Gives every row to its member, and names the rows whose fund, account, loan or guarantor nobody knows.</summary>
public sealed class ImportSorter(ImportDirectory directory)
{
    private readonly Dictionary<Membership, MemberRows> members = [];
    private readonly List<PlanFault> faults = [];

    public IReadOnlyList<PlanFault> Faults => faults;

    public IReadOnlyList<MemberRows> Sort(ImportRows rows)
    {
        foreach (var row in rows.Funds) { Check(row); }
        foreach (var row in rows.Members) { To(row.Membership, row.Source)?.Member = row; }
        foreach (var row in rows.Accounts) { Take(row); }
        foreach (var row in rows.Loans) { Take(row); }
        foreach (var row in rows.Transactions) { Take(row); }
        foreach (var row in rows.Repayments) { Take(row); }
        foreach (var row in rows.Seats) { To(row.Membership, row.Source)?.Seats.Add(row); }
        foreach (var row in rows.Volunteers) { Check(row); }
        foreach (var row in rows.Benefits) { CheckFund(row.Source, row.Benefit.Fund); }
        foreach (var row in rows.Rules) { CheckFund(row.Source, row.Rule.Fund); }
        foreach (var row in rows.Pots) { CheckFund(row.Source, row.Pot.Fund); }

        return [.. members.Values];
    }

    private void Check(FundRow row)
    {
        var above = row.Fund.Parent;
        for (var steps = 0; above is { } parent; steps++)
        {
            if (parent == row.Fund.Id || steps > 100) { Refuse(row.Source, PlanFaultCode.TreeLoop, "parent_id"); return; }
            if (directory.Fund(parent) is not { } known) { Refuse(row.Source, PlanFaultCode.UnknownFund, "parent_id"); return; }
            above = known.Parent;
        }
    }

    private void CheckFund(RowSource source, FundId fund)
    {
        if (directory.Fund(fund) is null) { Refuse(source, PlanFaultCode.UnknownFund, "fund_id"); }
    }

    private void Check(VolunteerRow row)
    {
        var volunteer = row.Volunteer;
        if (directory.Fund(volunteer.Fund) is null) { Refuse(row.Source, PlanFaultCode.UnknownFund, "fund_id"); }
        else if (volunteer.Member is { } number && !directory.IsMember(new(volunteer.Fund, number)))
        {
            Refuse(row.Source, PlanFaultCode.UnknownMember, "member_no");
        }
    }

    private void Take(AccountRow row)
    {
        if (directory.OwnerOf(row.Membership.Fund, row.Number) is { } owner && owner != row.Membership.Member)
        {
            Refuse(row.Source, PlanFaultCode.Contradiction, "member_no");
            return;
        }

        To(row.Membership, row.Source)?.Accounts.Add(row);
    }

    private void Take(LoanRow row)
    {
        if (directory.OwnerOf(row.Membership.Fund, row.Number) is { } owner && owner != row.Membership.Member)
        {
            Refuse(row.Source, PlanFaultCode.Contradiction, "member_no");
            return;
        }

        if (row.Guarantors.Any(guarantor => !directory.IsMember(new(row.Membership.Fund, guarantor))))
        {
            Refuse(row.Source, PlanFaultCode.UnknownMember, "guarantors");
            return;
        }

        To(row.Membership, row.Source)?.Loans.Add(row);
    }

    private void Take(TransactionRow row)
    {
        if (directory.OwnerOf(row.Fund, row.Account) is { } owner) { To(new(row.Fund, owner), row.Source)?.Transactions.Add(row); }
        else { Refuse(row.Source, PlanFaultCode.UnknownAccount, "account_no"); }
    }

    private void Take(RepaymentRow row)
    {
        if (directory.OwnerOf(row.Fund, row.Loan) is { } owner) { To(new(row.Fund, owner), row.Source)?.Repayments.Add(row); }
        else { Refuse(row.Source, PlanFaultCode.UnknownLoan, "loan_no"); }
    }

    private MemberRows? To(Membership membership, RowSource source)
    {
        if (directory.Fund(membership.Fund) is not { } fund)
        {
            Refuse(source, PlanFaultCode.UnknownFund, "fund_id");
            return null;
        }

        if (fund.Kind == FundKind.Area)
        {
            Refuse(source, PlanFaultCode.AreaHasNoMembers, "fund_id");
            return null;
        }

        if (!members.TryGetValue(membership, out var rows)) { members[membership] = rows = new(membership); }
        return rows;
    }

    private void Refuse(RowSource source, PlanFaultCode code, string column) => faults.Add(new(source, code, column));
}
