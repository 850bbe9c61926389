namespace LineBot.Cli;

/// <summary>A fund of two members, as files.</summary>
internal static class SmallFund
{
    public static Folder Write(string fund) => new Folder()
        .With("funds.csv", "fund_id,name,kind", $"{fund},กองทุนทดสอบ,village-bank")
        .With("members.csv",
            "fund_id,member_no,title,given_name,family_name,citizen_id,joined_on,phone,line_user_id",
            $"{fund},0001,นาง,สมศรี,ใจดี,1101700230708,1/10/2563,0800000001,U000000000000000000000000000000a1",
            $"{fund},0002,นาย,ทดสอบ,ตัวอย่าง,,1/10/2563,,")
        .With("accounts.csv",
            "fund_id,member_no,account_no,kind,balance,as_of,pledge_amount,unit",
            $"{fund},0001,S-1,pledge,\"12,500.00\",30/9/2569,100,",
            $"{fund},0001,H-1,share,\"4,000.00\",30/9/2569,,",
            $"{fund},0001,K-1,in-kind,3,30/9/2569,,ตัว",
            $"{fund},0002,D-2,deposit,๑๐๐.๒๕,30/9/2569,,")
        .With("transactions.csv",
            "fund_id,account_no,date,type,amount,receipt_no",
            $"{fund},S-1,5/10/2569,deposit,100,1/001",
            $"{fund},S-1,5/11/2569,withdraw,50.25,1/002",
            $"{fund},K-1,6/11/2569,deposit,1,1/003")
        .With("loans.csv",
            "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on,guarantors",
            $"{fund},0001,L-1,\"20,000.00\",12,equal-principal,10,month,15/6/2569,15/7/2569,0002")
        .With("repayments.csv",
            "fund_id,loan_no,date,amount,receipt_no",
            $"{fund},L-1,15/7/2569,2200,2/001")
        .With("committee.csv", "fund_id,member_no,position,duties", $"{fund},0002,treasurer,pay register");
}
