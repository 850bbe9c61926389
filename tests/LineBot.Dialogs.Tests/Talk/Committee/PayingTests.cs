using LineBot.Dialogs.Chats;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

public class PayingTests
{
    [Fact]
    public async Task Money_is_paid_once_everything_was_shown_and_both_sides_get_the_receipt()
    {
        var council = Council.Meet();
        var claim = await ApprovedAsync(council);

        await council.Phone(Role.Cashier)
            .Member("รออนุมัติ").BotMentions("อนุมัติแล้ว รอจ่าย")
            .Taps("จ่ายเงิน").Bot("จ่าย 600.00 บาท (หกร้อยบาทถ้วน) ให้ สมศรี ตัวอย่าง อย่างไรคะ")
            .Buttons("เงินสด", "โอนเงิน", "เงินสด มีผู้รับแทน", "โอนให้ผู้รับแทน", "ยกเลิก")
            .Taps("เงินสด").Bot("ขอรูปลายเซ็นผู้รับเงิน หรือใบสำคัญรับเงินที่เซ็นแล้วค่ะ").Buttons("ถ่ายรูป", "เลือกรูป", "ยกเลิก")
            .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ").Bot("""
                ตรวจก่อนจ่าย
                W-2569-0001 · กองทุนสวัสดิการชุมชนตัวอย่าง
                จำนวนเงิน
                600.00  บาท
                หกร้อยบาทถ้วน
                เรื่อง
                ค่านอนโรงพยาบาล
                ผู้รับเงิน
                สมศรี ตัวอย่าง
                วิธีจ่าย  เงินสด
                กองเงิน
                เงินกองกลาง
                หลักฐาน  ได้รับรูปแล้ว
                กดยืนยันเมื่อเงินถึงมือผู้รับแล้วเท่านั้น ทั้งสองฝ่ายจะได้ใบสำคัญ
                """).Buttons("จ่ายแล้ว ยืนยัน", "แก้ไข", "ยกเลิก")
            .Taps("จ่ายแล้ว ยืนยัน").Bot("""
                ใบสำคัญจ่ายเงิน
                กองทุนสวัสดิการชุมชนตัวอย่าง
                เลขที่  P-0001
                จำนวนเงิน
                600.00  บาท
                หกร้อยบาทถ้วน
                เรื่อง
                W-2569-0001 ค่านอนโรงพยาบาล
                ผู้รับเงิน
                สมศรี ตัวอย่าง
                วิธีจ่าย  เงินสด
                ผู้จ่ายเงิน
                ผู้จ่าย ตัวอย่าง
                ตามมติ  ครั้งที่ 1/2569 ข้อ 1
                จ่ายเมื่อ 21 พ.ย. 2569 09:00 น.
                """).MustArrive()
            .Tells(Council.UserOf(Role.Applicant), "P-0001", "600.00")
            .Member("รออนุมัติ").Bot("ตอนนี้ไม่มีเรื่องรอพิจารณาค่ะ")
            .RunAsync();

        var paid = await council.ReadAsync(claim);
        paid.Status.ShouldBe(ClaimStatus.Paid);
        var proof = paid.Payment!.Proof.ShouldNotBeNull();
        (await council.Village.Photos.ReadAsync([proof], TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Subject.ShouldBe("W-2569-0001");
    }

    [Fact]
    public async Task Somebody_else_may_take_the_money_and_is_named()
    {
        var council = Council.Meet();
        var claim = await ApprovedAsync(council);

        await council.Phone(Role.Cashier)
            .Forges($"claim-pay/suk-jai/{claim.Number}").BotMentions("อย่างไรคะ")
            .Taps("โอนให้ผู้รับแทน").Bot("ผู้รับแทนชื่ออะไรคะ")
            .Member("นายมานะ ตัวอย่าง").Bot("ขอรูปสลิปโอนเงินค่ะ")
            .Photo().BotMentions("ได้รับรูป").BotMentions("นายมานะ ตัวอย่าง รับแทน สมศรี ตัวอย่าง")
            .Taps("จ่ายแล้ว ยืนยัน").BotMentions("P-0001")
            .Tells(Council.UserOf(Role.Applicant), "P-0001")
            .RunAsync();

        (await council.ReadAsync(claim)).Payment!.ProxyName.ShouldBe("นายมานะ ตัวอย่าง");
    }

    [Fact]
    public async Task Only_pots_that_may_pay_this_are_offered()
    {
        var council = Council.Meet();
        council.Village.Pots
            .With(Pot("members", "เงินสมาชิก", 5_000))
            .With(Pot("match", "เงินสมทบ อบต.", 9_000) with { Purposes = [PotPurpose.Welfare] })
            .With(Pot("school", "เงินบริจาคเพื่อการศึกษา", 20_000) with { Kind = PotKind.Donor, Purposes = [PotPurpose.Education] })
            .With(Pot("small", "เงินเหลือจ่าย", 100));
        var claim = await ApprovedAsync(council);

        await council.Phone(Role.Cashier)
            .Forges($"claim-pay/suk-jai/{claim.Number}").Bot("""
                จ่ายเรื่อง W-2569-0001 เป็นเงิน 600.00 บาท จากกองไหนคะ
                1) เงินสมาชิก ใช้ได้ 5,000.00 บาท
                2) เงินสมทบ อบต. ใช้ได้ 9,000.00 บาท
                """).Buttons("เงินสมาชิก", "เงินสมทบ อบต.", "ยกเลิก")
            .Taps("เงินสมาชิก").BotMentions("อย่างไรคะ")
            .Member("เงินสด").BotMentions("ลายเซ็น")
            .Photo().BotMentions("ได้รับรูป").BotMentions("เงินสมาชิก")
            .Taps("จ่ายแล้ว ยืนยัน").BotMentions("P-0001").Tells(Council.UserOf(Role.Applicant), "P-0001")
            .RunAsync();
    }

    [Fact]
    public async Task Where_no_pot_may_pay_each_says_why()
    {
        var council = Council.Meet();
        council.Village.Pots
            .With(Pot("school", "เงินเพื่อการศึกษา", 20_000) with { Purposes = [PotPurpose.Education] })
            .With(Pot("small", "เงินเหลือจ่าย", 100));
        var claim = await ApprovedAsync(council);

        await council.Phone(Role.Cashier)
            .Forges($"claim-pay/suk-jai/{claim.Number}").Bot("""
                ไม่มีกองเงินที่จ่ายเรื่องนี้ได้ค่ะ ปรึกษาเหรัญญิกหรือที่ประชุมก่อนนะคะ
                เงินเพื่อการศึกษา: ตั้งไว้เพื่อการอื่น
                เงินเหลือจ่าย: มีเพียง 100.00 บาท
                """)
            .RunAsync();
    }

    [Fact]
    public async Task Whoever_closed_the_vote_does_not_pay()
    {
        var council = Council.Meet();
        var claim = await ApprovedAsync(council, closer: Role.Treasurer);

        await council.Phone(Role.Treasurer)
            .Member("รออนุมัติ").Bot("""
                มีอีก 1 เรื่องที่คุณเป็นผู้ขอหรือเป็นผู้ปิดมติเอง กรรมการท่านอื่นจะดูแลค่ะ

                ตอนนี้ไม่มีเรื่องรอพิจารณาค่ะ
                """)
            .Forges($"claim-pay/suk-jai/{claim.Number}").Bot("คุณเป็นคนปิดมติเรื่องนี้ คนจ่ายเงินต้องเป็นอีกคนหนึ่งค่ะ")
            .RunAsync();
    }

    [Fact]
    public async Task A_fund_may_let_one_person_do_both()
    {
        var council = Council.Meet(("committee-payer-is-another", "no"));
        var claim = await ApprovedAsync(council, closer: Role.Treasurer);

        await council.Phone(Role.Treasurer).Forges($"claim-pay/suk-jai/{claim.Number}").BotMentions("อย่างไรคะ").RunAsync();
    }

    [Fact]
    public async Task Of_two_who_press_at_once_one_pays_and_the_other_hears_who()
    {
        var council = Council.Meet();
        var claim = await ApprovedAsync(council);

        await AtConfirm(council.Phone(Role.Treasurer), claim)
            .Then(() => AtConfirm(council.Phone(Role.Cashier), claim)
                .Taps("จ่ายแล้ว ยืนยัน").BotMentions("P-0001").Tells(Council.UserOf(Role.Applicant), "P-0001").RunAsync().Wait(TestContext.Current.CancellationToken))
            .Taps("จ่ายแล้ว ยืนยัน").Bot("เรื่องนี้ ผู้จ่าย ตัวอย่าง จ่ายไปแล้วค่ะ ใบสำคัญเลขที่ P-0001 ไม่ต้องจ่ายอีกนะคะ")
            .RunAsync();
    }

    [Fact]
    public async Task A_fund_with_one_officer_is_told_which_rule_it_cannot_keep_and_how_to_set_it()
    {
        var council = Council.Meet(new Dictionary<Role, CommitteeSeat> { [Role.Chair] = Council.Seat(Position.Chair, Duty.Decide, Duty.Pay) });
        var claim = await council.ClaimAsync();

        await council.Phone(Role.Chair)
            .Forges($"claim-review/suk-jai/{claim.Number}").BotMentions("600.00")
            .BotMentions("ระเบียบให้คนปิดมติกับคนจ่ายเงินเป็นคนละคน แต่มีคนเดียว ตั้งผู้จ่ายอีกคน หรือให้ที่ประชุมใหญ่แก้ แล้วแจ้งผู้ดูแลระบบ (committee-payer-is-another)")
            .Taps("เห็นชอบ").BotMentions("ยืนยันลงมติ")
            .Taps("ยืนยันลงมติ").BotMentions("อนุมัติเรื่อง W-2569-0001").Tells(Council.UserOf(Role.Applicant), "600.00")
            .Forges($"claim-pay/suk-jai/{claim.Number}").Bot("คุณเป็นคนปิดมติเรื่องนี้ คนจ่ายเงินต้องเป็นอีกคนหนึ่งค่ะ")
            .RunAsync();
    }

    [Fact]
    public async Task A_quorum_out_of_reach_is_said()
    {
        var council = Council.Meet(new Dictionary<Role, CommitteeSeat> { [Role.Chair] = Council.Seat(Position.Chair, Duty.Decide) }, ("committee-quorum", "3"));
        var claim = await council.ClaimAsync();

        await council.Phone(Role.Chair)
            .Forges($"claim-review/suk-jai/{claim.Number}").BotMentions("600.00")
            .BotMentions("ระเบียบให้มีกรรมการลงมติ 3 คน แต่มีสิทธิเพียง 1 คน")
            .RunAsync();
    }

    [Fact]
    public async Task A_seat_that_ends_in_the_middle_of_a_payment_pays_nothing()
    {
        var council = Council.Meet();
        var claim = await ApprovedAsync(council);

        await AtConfirm(council.Phone(Role.Cashier), claim)
            .Then(() => council.Village.TakeLinksBack())
            .Taps("จ่ายแล้ว ยืนยัน").Bot("ไม่พบเรื่องนี้ หรือคุณไม่มีหน้าที่ดูเรื่องนี้ค่ะ พิมพ์ \"รออนุมัติ\" เพื่อดูเรื่องที่รอคุณ")
            .RunAsync();

        (await council.ReadAsync(claim)).Payment.ShouldBeNull();
    }

    private static Chat AtConfirm(Chat chat, Claim claim) => chat
        .Forges($"claim-pay/suk-jai/{claim.Number}").BotMentions("อย่างไรคะ")
        .Taps("เงินสด").BotMentions("ลายเซ็น")
        .Photo().BotMentions("ได้รับรูป").BotMentions("ตรวจก่อนจ่าย");

    private static async Task<Claim> ApprovedAsync(Council council, Role closer = Role.Secretary)
    {
        var claim = await council.ClaimAsync();
        await council.VoteAsync(claim, Role.Chair, Ballot.For);
        return await council.VoteAsync(claim, closer, Ballot.For);
    }

    private static PotOpening Pot(string id, string name, decimal baht) =>
        new(Council.Fund, PotId.Parse(id), name, PotKind.Members) { Balance = Money.FromBaht(baht), AsOf = new(2026, 1, 1) };
}
