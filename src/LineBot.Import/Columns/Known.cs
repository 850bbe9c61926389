namespace LineBot.Import.Columns;

/// <summary>Every column of the format. A Thai heading holds in every file that has the column.</summary>
internal static class Known
{
    public static readonly Column FundId = new("fund_id", "รหัสกองทุน");
    public static readonly Column MemberNo = new("member_no", "เลขสมาชิก");
    public static readonly Column AccountNo = new("account_no", "เลขบัญชี");
    public static readonly Column LoanNo = new("loan_no", "เลขที่สัญญา");
    public static readonly Column ReceiptNo = new("receipt_no", "เลขที่ใบเสร็จ");
    public static readonly Column BenefitId = new("benefit_id");
    public static readonly Column PotId = new("pot_id", "รหัสกองเงิน");

    public static readonly Column Name = new("name", "ชื่อกองทุน", "ชื่อสวัสดิการ", "ชื่อกองเงิน", "ชื่อ");
    public static readonly Column Kind = new("kind", "ประเภท", "ชนิด");
    public static readonly Column Alias = new("alias", "ชื่อย่อ");
    public static readonly Column ParentId = new("parent_id", "สังกัด");
    public static readonly Column Province = new("province", "จังหวัด");
    public static readonly Column District = new("district", "อำเภอ");
    public static readonly Column Tambon = new("tambon", "ตำบล");
    public static readonly Column Moo = new("moo", "หมู่");
    public static readonly Column CycleMonths = new("cycle_months", "รอบเดือน");
    public static readonly Column PromptPayId = new("promptpay_id", "พร้อมเพย์");
    public static readonly Column ContactPhone = new("contact_phone", "โทรศัพท์");

    public static readonly Column Title = new("title", "คำนำหน้า");
    public static readonly Column GivenName = new("given_name", "ชื่อ");
    public static readonly Column FamilyName = new("family_name", "นามสกุล");
    public static readonly Column CitizenId = new("citizen_id", "เลขบัตรประชาชน");
    public static readonly Column BirthDate = new("birth_date", "วันเกิด");
    public static readonly Column Phone = new("phone", "โทรศัพท์");
    public static readonly Column Household = new("household", "ครัวเรือน");
    public static readonly Column JoinedOn = new("joined_on", "วันที่เป็นสมาชิก");
    public static readonly Column Status = new("status", "สถานะ");
    public static readonly Column LineUserId = new("line_user_id", "ไลน์");

    public static readonly Column OpenedOn = new("opened_on", "เปิดเมื่อ");
    public static readonly Column Balance = new("balance", "ยอดคงเหลือ");
    public static readonly Column AsOf = new("as_of", "ณ วันที่");
    public static readonly Column PledgeAmount = new("pledge_amount", "สัจจะต่อเดือน");
    public static readonly Column Unit = new("unit", "หน่วย");

    public static readonly Column Date = new("date", "วันที่");
    public static readonly Column Type = new("type", "รายการ");
    public static readonly Column Amount = new("amount", "จำนวนเงิน");
    public static readonly Column Reverses = new("reverses", "ยกเลิกใบเสร็จ");
    public static readonly Column Note = new("note", "หมายเหตุ");

    public static readonly Column Purpose = new("purpose", "วัตถุประสงค์");
    public static readonly Column Principal = new("principal", "เงินต้น");
    public static readonly Column Rate = new("rate_percent_per_year", "ดอกเบี้ยต่อปี");
    public static readonly Column Method = new("method", "วิธีคิดดอกเบี้ย");
    public static readonly Column Instalments = new("instalments", "จำนวนงวด");
    public static readonly Column Every = new("every", "ความถี่");
    public static readonly Column DisbursedOn = new("disbursed_on", "วันทำสัญญา");
    public static readonly Column FirstDueOn = new("first_due_on", "งวดแรก");
    public static readonly Column Guarantors = new("guarantors", "ผู้ค้ำ");
    public static readonly Column PaidPrincipal = new("paid_principal", "เงินต้นชำระแล้ว");
    public static readonly Column PaidInterest = new("paid_interest", "ดอกเบี้ยชำระแล้ว");

    public static readonly Column Position = new("position", "ตำแหน่ง");
    public static readonly Column Duties = new("duties", "หน้าที่");
    public static readonly Column Source = new("source", "มาจาก");
    public static readonly Column TermFrom = new("term_from");
    public static readonly Column TermTo = new("term_to");

    public static readonly Column Area = new("area", "พื้นที่");

    public static readonly Column Category = new("category", "หมวด");
    public static readonly Column Per = new("per", "ต่อ");
    public static readonly Column Tiers = new("tiers", "ขั้นอายุสมาชิก");
    public static readonly Column CapPerEvent = new("cap_per_event");
    public static readonly Column CapPerYear = new("cap_per_year");
    public static readonly Column CapTimesPerYear = new("cap_times_per_year");
    public static readonly Column CapPerLife = new("cap_per_life");
    public static readonly Column Year = new("year");
    public static readonly Column WaitingDays = new("waiting_days", "ระยะรอสิทธิ");
    public static readonly Column ClaimWithinDays = new("claim_within_days", "ยื่นภายใน");
    public static readonly Column Papers = new("papers", "เอกสาร");
    public static readonly Column From = new("from", "เริ่มใช้");
    public static readonly Column To = new("to");

    public static readonly Column Rule = new("rule", "กฎ");
    public static readonly Column Value = new("value", "ค่า");
    public static readonly Column Purposes = new("purposes", "ใช้เพื่อ");
}
