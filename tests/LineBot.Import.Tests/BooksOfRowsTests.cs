namespace LineBot.Import;

/// <summary>Rows that are well formed and do not fit together.</summary>
public class BooksOfRowsTests
{
    private const string Funds = "fund_id,name,kind,parent_id";
    private const string Members = "fund_id,member_no,given_name,family_name,joined_on";
    private const string Accounts = "fund_id,member_no,account_no,kind,balance,as_of,unit";
    private const string Transactions = "fund_id,account_no,date,type,amount,receipt_no,reverses";
    private const string Loans = "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on,guarantors";
    private const string Repayments = "fund_id,loan_no,date,amount,receipt_no";

    [Theory]
    [InlineData("S-1,30/9/2569,deposit,100,R-1,", "")]                                   // The day of the balance itself.
    [InlineData("S-1,29/9/2569,deposit,100,R-1,", "date date.too-early")]
    [InlineData("S-9,1/10/2569,deposit,100,R-1,", "account_no account.unknown")]
    [InlineData("S-1,1/10/2569,withdraw,500,R-1,", "")]
    [InlineData("S-1,1/10/2569,withdraw,500.01,R-1,", "amount balance.negative")]
    [InlineData("S-1,1/10/2569,reversal,500,R-1,R-0", "reverses reversal.unknown")]
    [InlineData("S-1,1/10/2569,reversal,100,R-1,", "")]                                  // A deposit that the books no longer show.
    [InlineData("H-1,1/10/2569,withdraw,400,R-1,", "")]                                  // Shares given back: it has happened.
    [InlineData("S-1,1/10/2569,share,100,R-1,", "type type.wrong-account")]
    [InlineData("K-1,1/10/2569,deposit,2,R-1,", "")]
    [InlineData("K-1,1/10/2569,deposit,1.5,R-1,", "amount amount.not-whole")]
    [InlineData("K-1,1/10/2569,withdraw,4,R-1,", "amount balance.negative")]
    public void A_transaction_must_fit_its_account(string row, string fault) =>
        Check(Village().With("transactions.csv", Transactions, $"ban-lo,{row}")).ShouldBe(At("transactions.csv", fault));

    [Fact]
    public void A_withdrawal_may_stand_before_the_deposit_that_covers_it() =>
        Check(Village().With(
            "transactions.csv", Transactions, "ban-lo,S-1,3/10/2569,withdraw,900,R-2,", "ban-lo,S-1,1/10/2569,deposit,500,R-1,")).ShouldBeEmpty();

    [Fact]
    public void A_receipt_is_taken_back_once_and_whole() =>
        Check(Village().With(
            "transactions.csv", Transactions,
            "ban-lo,S-1,1/10/2569,deposit,500,R-1,",
            "ban-lo,S-1,2/10/2569,reversal,400,R-2,R-1",
            "ban-lo,S-1,3/10/2569,reversal,500,R-3,R-1",
            "ban-lo,S-1,4/10/2569,reversal,500,R-4,R-1")).ShouldBe(
            ["transactions.csv:3:amount reversal.amount", "transactions.csv:5:reverses reversal.twice"]);

    [Theory]
    [InlineData("0002", "")]
    [InlineData("0002 0003", "guarantors member.unknown")]
    public void A_guarantor_must_be_a_member(string guarantors, string fault) =>
        Check(Village().With("loans.csv", Loans, $"ban-lo,0001,L-1,1000,12,flat,10,month,1/6/2569,1/7/2569,{guarantors}"))
            .ShouldBe(At("loans.csv", fault));

    [Theory]
    [InlineData("L-1,1/6/2569,110,R-1", "")]
    [InlineData("L-1,31/5/2569,110,R-1", "date date.too-early")]
    [InlineData("L-1,1/8/2569,1100.01,R-1", "amount repayment.too-much")]
    [InlineData("L-2,1/8/2569,110,R-1", "loan_no loan.unknown")]
    public void A_repayment_must_fit_its_loan(string row, string fault) =>
        Check(Village()
            .With("loans.csv", Loans, "ban-lo,0001,L-1,1000,12,flat,10,month,1/6/2569,1/7/2569,")
            .With("repayments.csv", Repayments, $"ban-lo,{row}")).ShouldBe(At("repayments.csv", fault));

    [Fact]
    public void Members_belong_to_funds_that_are_there_and_are_no_areas() =>
        Check(new Files()
            .With("funds.csv", Funds, "tambon,ตำบล,area,", "ban-lo,ก,welfare,nowhere", "one,ก,area,two", "two,ข,area,one")
            .With("members.csv", Members, "tambon,0001,ก,ข,1/1/2560", "ban-hi,0001,ก,ข,1/1/2560")).ShouldBe([
                "funds.csv:3:parent_id fund.unknown",
                "funds.csv:4:parent_id fund.parent-cycle",
                "funds.csv:5:parent_id fund.parent-cycle",
                "members.csv:2:fund_id fund.is-area",
                "members.csv:3:fund_id fund.unknown",
            ]);

    [Fact]
    public void An_account_and_a_seat_need_their_member() =>
        Check(Village()
            .With("committee.csv", "fund_id,member_no,position", "ban-lo,0009,chair")
            .With("volunteers.csv", "fund_id,member_no", "ban-lo,0009")
            .With("benefits.csv", "fund_id,benefit_id,name,category,amount,per", "ban-hi,birth,ก,birth,500,event")).ShouldBe([
                "benefits.csv:2:fund_id fund.unknown",
                "committee.csv:2:member_no member.unknown",
                "volunteers.csv:2:member_no member.unknown",
            ]);

    private static Files Village() => new Files()
        .With("funds.csv", Funds, "ban-lo,ธนาคารหมู่บ้านตัวอย่าง,village-bank,")
        .With("members.csv", Members, "ban-lo,0001,สมศรี,ใจดี,1/10/2563", "ban-lo,0002,ทดสอบ,ตัวอย่าง,1/10/2563")
        .With("accounts.csv", Accounts,
            "ban-lo,0001,S-1,pledge,500,30/9/2569,", "ban-lo,0001,H-1,share,400,30/9/2569,", "ban-lo,0001,K-1,in-kind,3,30/9/2569,ตัว");

    private static string[] Check(Files source)
    {
        var files = source.Read();
        return files.FaultsWith(AloneCheck.Run(files.Rows, new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero))).Short();
    }

    private static string[] At(string file, string fault) => fault.Length == 0 ? [] : [$"{file}:2:{fault}"];
}
