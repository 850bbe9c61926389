using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Storage.Guarantees;

/// <summary>The rows <c>backs:{guarantor}:{loan}</c> and <c>notice:{loan}:{guarantor}:{day}</c> of a fund.</summary>
internal static class GuaranteeRow
{
    public const string BacksPrefix = "backs:";

    public const string NoticePrefix = "notice:";

    public static string Of(MemberNumber guarantor) => $"{BacksPrefix}{Keys.Escape(guarantor.Value)}:";

    public static string Key(MemberNumber guarantor, LoanNumber loan) => Of(guarantor) + Keys.Escape(loan.Value);

    public static TableEntity Write(Guarantee guarantee)
    {
        var row = new TableEntity(Keys.Fund(guarantee.Borrower.Fund), Key(guarantee.Guarantor, guarantee.Loan));
        row.Put("Borrower", guarantee.Borrower.Member.Value);
        row.Put("Loan", guarantee.Loan.Value);
        row.Put("Guarantor", guarantee.Guarantor.Value);
        row.Put("State", guarantee.State.ToString());
        row.Put("AnsweredAt", guarantee.AnsweredAt);
        row.Put("AskedAt", guarantee.AskedAt);
        return row;
    }

    public static Guarantee Read(TableEntity row) => new(
        new(FundId.Parse(row.PartitionKey), MemberNumber.Parse(row.Text("Borrower"))), LoanNumber.Parse(row.Text("Loan")), MemberNumber.Parse(row.Text("Guarantor")))
    {
        State = row.Case<GuaranteeState>("State"),
        AnsweredAt = row.GetDateTimeOffset("AnsweredAt"),
        AskedAt = row.GetDateTimeOffset("AskedAt"),
    };

    public static TableEntity Write(FundId fund, SentNotice notice)
    {
        var row = new TableEntity(Keys.Fund(fund), NoticePrefix + Keys.Join(notice.Loan.Value, notice.Guarantor.Value, Columns.Text(notice.SentOn)));
        row.Put("Loan", notice.Loan.Value);
        row.Put("Guarantor", notice.Guarantor.Value);
        row.Put("SentOn", (DateOnly?)notice.SentOn);
        row.Put("Way", notice.Way.ToString());
        row.Put("By", notice.By.Value);
        row.Put("At", notice.At);
        return row;
    }

    public static SentNotice ReadNotice(TableEntity row) => new(
        LoanNumber.Parse(row.Text("Loan")), MemberNumber.Parse(row.Text("Guarantor")), row.Day("SentOn"), row.Case<NoticeWay>("Way"),
        MemberNumber.Parse(row.Text("By")), row.Time("At"));
}
