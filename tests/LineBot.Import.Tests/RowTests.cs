using LineBot.Funds.Import;
using LineBot.Funds.Ledger;

namespace LineBot.Import;

public class RowTests
{
    private const string Accounts = "fund_id,member_no,account_no,kind,opened_on,balance,as_of,unit";
    private const string Loans =
        "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on,guarantors,paid_principal,as_of";

    [Fact]
    public void All_faults_of_all_files_come_in_one_run()
    {
        var files = new Files()
            .With("funds.csv", "fund_id,name,kind", "Ban Lo,ก,welfare", "ban-lo,,bank")
            .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on,citizen_id",
                "ban-lo,0001,สมศรี,ใจดี,31/2/2569,1101700230700", "ban-lo,0001,ทดสอบ,ตัวอย่าง,1/1/2569,")
            .Read();

        files.Faults.Short().ShouldBe([
            "funds.csv:2:fund_id fund-id.invalid",
            "funds.csv:3:name value.missing",
            "funds.csv:3:kind code.unknown",
            "members.csv:2:joined_on date.no-such-day",
            "members.csv:2:citizen_id citizen-id.invalid",
            "members.csv:3:member_no key.twice",
        ]);
        files.Counts.ShouldBe(new Dictionary<string, int> { ["funds"] = 2, ["members"] = 2 });
    }

    [Theory]
    [InlineData("ban-lo,0001,S-1,pledge,1/10/2563,\"12,500.00\",30/9/2569,", "")]
    [InlineData("ban-lo,0001,S-1,pledge,,-,30/9/2569,", "")]
    [InlineData("ban-lo,0001,S-1,pledge,,(500),30/9/2569,", "balance amount.negative")]
    [InlineData("ban-lo,0001,S-1,pledge,1/10/2569,5,30/9/2569,", "as_of date.order")]
    [InlineData("ban-lo,0001,S-1,pledge,,5,30/9/2569,ตัว", "unit unit.not-in-kind")]
    [InlineData("ban-lo,0001,S-1,in-kind,,5,30/9/2569,ตัว", "")]
    [InlineData("ban-lo,0001,S-1,in-kind,,5,30/9/2569,", "unit unit.missing")]
    [InlineData("ban-lo,0001,S-1,in-kind,,5.5,30/9/2569,ตัว", "balance amount.not-whole")]
    [InlineData("ban-lo,0001,S-1,cow,,5,30/9/2569,", "kind code.unknown")]
    public void Accounts_are_checked_row_by_row(string row, string fault) =>
        Files.Of("accounts.csv", Accounts, row).Faults.Short().ShouldBe(fault.Length == 0 ? [] : [$"accounts.csv:2:{fault}"]);

    [Theory]
    [InlineData("20000,12,equal-principal,10,month,15/6/2569,15/7/2569,0002 0003,,", "")]
    [InlineData("20000,0,none,1,lump,15/6/2569,15/7/2569,,,", "")]
    [InlineData("20000,12,none,10,month,15/6/2569,15/7/2569,,,", "rate_percent_per_year loan.rate-without-interest")]
    [InlineData("20000,12,flat,10,lump,15/6/2569,15/7/2569,,,", "instalments loan.lump-instalments")]
    [InlineData("20000,12,flat,0,month,15/6/2569,15/7/2569,,,", "instalments count.invalid")]
    [InlineData("20000,12,flat,10,month,15/6/2569,14/6/2569,,,", "first_due_on date.order")]
    [InlineData("20000,12,flat,10,month,15/6/2569,15/7/2569,0001,,", "guarantors guarantor.is-borrower")]
    [InlineData("20000,12,flat,10,month,15/6/2569,15/7/2569,,20000.01,1/8/2569", "paid_principal loan.paid-too-much")]
    [InlineData("20000,12,flat,10,month,15/6/2569,15/7/2569,,500,", "as_of as-of.missing")]
    [InlineData("20000,12,flat,10,month,15/6/2569,15/7/2569,,500,14/6/2569", "as_of date.order")]
    [InlineData("0,12,flat,10,month,15/6/2569,15/7/2569,,,", "principal amount.not-positive")]
    [InlineData("20000,12,percent,10,month,15/6/2569,15/7/2569,,,", "method code.unknown")]
    public void Loans_are_checked_row_by_row(string row, string fault) =>
        Files.Of("loans.csv", Loans, $"ban-lo,0001,L-1,{row}").Faults.Short().ShouldBe(fault.Length == 0 ? [] : [$"loans.csv:2:{fault}"]);

    [Theory]
    [InlineData("0001,,,1 2,อสม.", "")]
    [InlineData(",อาสา ตัวอย่าง,0800000001,,อพม.", "")]
    [InlineData(",อาสา ตัวอย่าง,,,", "phone volunteer.nobody")]
    [InlineData(",,0800000001,,", "name volunteer.nobody")]
    public void A_volunteer_is_a_member_or_somebody_with_name_and_telephone(string row, string fault) =>
        Files.Of("volunteers.csv", "fund_id,member_no,name,phone,area,kind", $"ban-lo,{row}")
            .Faults.Short().ShouldBe(fault.Length == 0 ? [] : [$"volunteers.csv:2:{fault}"]);

    [Fact]
    public void Versions_of_a_benefit_do_not_overlap()
    {
        var files = Files.Of(
            "benefits.csv",
            "fund_id,benefit_id,name,category,amount,per,from,to,papers,tiers",
            "ban-lo,birth,รับขวัญบุตร,birth,500,event,1/1/2567,31/12/2567,birth-certificate id-card,",
            "ban-lo,birth,รับขวัญบุตร,birth,1000,event,31/12/2567,,photo,",
            "ban-lo,death,ฌาปนกิจ,death,-,event,,,death-certificate,6-24m=3000; 25m-=6000",
            "ban-lo,old,เบี้ยผู้สูงอายุ,old-age,0,year,,,,");

        files.Faults.Short().ShouldBe([
            "benefits.csv:3:from benefit.overlap",
            "benefits.csv:4:tiers tiers.gap",
            "benefits.csv:5:amount amount.not-positive",
        ]);
    }

    [Theory]
    [InlineData("1/1/2568,", "")]
    [InlineData("2/1/2568,", "benefits.csv:3:from benefit.gap")]
    [InlineData("31/12/2567,", "benefits.csv:3:from benefit.overlap")]
    public void Versions_of_a_benefit_leave_no_day_uncovered(string times, string fault) => Files.Of(
            "benefits.csv",
            "fund_id,benefit_id,name,category,amount,per,from,to",
            "ban-lo,birth,รับขวัญบุตร,birth,500,event,1/1/2567,31/12/2567",
            $"ban-lo,birth,รับขวัญบุตร,birth,1000,event,{times}")
        .Faults.Short().ShouldBe(fault.Length == 0 ? [] : [fault]);

    [Fact]
    public void Versions_of_a_benefit_are_about_the_same_thing() => Files.Of(
            "benefits.csv",
            "fund_id,benefit_id,name,category,amount,per,from",
            "ban-lo,birth,รับขวัญบุตร,birth,500,event,1/1/2567",
            "ban-lo,birth,รับขวัญบุตร,other,1000,event,1/1/2569")
        .Faults.Short().ShouldBe(["benefits.csv:3:category benefit.category"]);

    [Theory]
    [InlineData("100,night,,300,1000,2,5000", "")]
    [InlineData("500,event,,300,,,", "cap_per_event cap.contradiction")]
    [InlineData("500,event,,,300,,", "cap_per_year cap.contradiction")]
    [InlineData("500,event,,,,,300", "cap_per_life cap.contradiction")]
    [InlineData("100,night,,1000,600,,", "cap_per_year cap.contradiction")]
    [InlineData("100,night,,,1000,,600", "cap_per_life cap.contradiction")]
    [InlineData("100,night,,1000,,,600", "cap_per_life cap.contradiction")]
    [InlineData("-,event,6-24m=3000; 24m-=6000,5000,,,", "cap_per_event cap.contradiction")]
    [InlineData("-,event,6-24m=3000; 24m-=2000,,,,", "tiers tiers.falls")]
    [InlineData("-,event,6-24m=3000; 24m-=3000,,,,", "")]
    [InlineData("500,year,,,,1,", "")]
    [InlineData("500,year,,,,2,", "cap_times_per_year times.contradiction")]
    public void Limits_of_a_benefit_do_not_contradict_each_other(string row, string fault) => Files.Of(
            "benefits.csv",
            "fund_id,benefit_id,name,category,amount,per,tiers,cap_per_event,cap_per_year,cap_times_per_year,cap_per_life",
            $"ban-lo,stay,ค่านอน,sickness,{row}")
        .Faults.Short().ShouldBe(fault.Length == 0 ? [] : [$"benefits.csv:2:{fault}"]);

    [Fact]
    public void Rows_of_other_funds_are_passed_over_when_one_is_asked_for()
    {
        var files = new Files().With("funds.csv", "fund_id,name,kind", "ban-lo,ก,welfare", "ban-hi,,welfare").Read(only: "ban-lo");

        files.Faults.ShouldBeEmpty();
        files.Rows.Funds.ShouldHaveSingleItem().Fund.Name.ShouldBe("ก");
    }

    [Fact]
    public void The_nodes_above_the_asked_for_fund_come_along()
    {
        var files = new Files()
            .With("funds.csv", "fund_id,name,kind,parent_id", "north,เหนือ,area,", "tambon,ตำบล,area,north", "ban-lo,ก,welfare,tambon", "ban-hi,ข,welfare,tambon")
            .Read(only: "ban-lo");

        files.Rows.Funds.Select(row => row.Fund.Id.Value).ShouldBe(["north", "tambon", "ban-lo"]);
    }

    [Fact]
    public void What_follows_from_a_row_at_fault_is_not_reported_again()
    {
        var files = new Files()
            .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on", "ban-lo,0001,สมศรี,ใจดี,วานนี้")
            .With("accounts.csv", Accounts, "ban-lo,0001,S-1,pledge,,5,30/9/2569,", "ban-lo,0009,S-9,pledge,,5,30/9/2569,")
            .Read();
        PlanFault[] plan =
        [
            new(new("accounts.csv", 2), PlanFaultCode.UnknownMember, "member_no"),
            new(new("accounts.csv", 3), PlanFaultCode.UnknownMember, "member_no"),
        ];

        var faults = files.FaultsWith(plan);

        faults.Short().ShouldBe(["accounts.csv:3:member_no member.unknown", "members.csv:2:joined_on date.invalid"]);
        faults[0].Problem.Th.ShouldContain("0009");
    }

    [Fact]
    public void What_a_fault_says_of_itself_quotes_no_cell()
    {
        var fault = Files.Of("accounts.csv", Accounts, "ban-lo,0001,S-1,pledge,,แปดพันบาท,30/9/2569,").Faults.ShouldHaveSingleItem();

        fault.Problem.En.ShouldContain("แปดพันบาท");
        $"{fault} {fault.Problem}".ShouldBe("accounts.csv:2:balance amount.invalid amount.invalid");
    }

    [Fact]
    public void A_refusal_of_the_books_becomes_a_sentence_in_both_languages()
    {
        var files = Files.Of(
            "transactions.csv", "fund_id,account_no,date,type,amount,receipt_no", "ban-lo,S-1,1/10/2569,withdraw,500,R-1");
        var refusal = new PostingRefusal.NotEnough(LineBot.Funds.Money.FromBaht(120));

        var fault = files.FaultsWith([new(new("transactions.csv", 2), PlanFaultCode.Refused, "amount") { Refusal = refusal }])
            .ShouldHaveSingleItem();

        fault.Problem.Code.ShouldBe("balance.negative");
        fault.Problem.Th.ShouldContain("120.00");
        fault.Problem.En.ShouldContain("120.00");
    }
}
