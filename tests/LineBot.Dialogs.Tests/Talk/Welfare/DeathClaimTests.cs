using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

public class DeathClaimTests
{
    private static readonly CommitteeSeat Seat = new(Position.Registrar, [Duty.Register], SeatSource.Members, null, null);

    [Fact]
    public Task A_volunteer_asks_for_a_beneficiary_without_LINE_in_six_messages()
    {
        var fund = SukJai.With(SukJai.Somsri, SukJai.Daeng);
        fund.Village.Volunteering.Add(SukJai.Somsri.Membership);
        fund.Village.Claims.Volunteers = [SukJai.Somsri.Membership.Member];

        return fund.Phone()
            .Member("แจ้งสมาชิกเสียชีวิต").Bot("ขอแสดงความเสียใจด้วยค่ะ ขอเลขสมาชิกและชื่อผู้เสียชีวิต เช่น 0012 แดง ตัวอย่าง").Buttons("W-001 สมศรี ตัวอย่าง", "ยกเลิก")
            .Member("w-012").Bot("ใครเป็นผู้รับผลประโยชน์คะ ขอชื่อ ความเกี่ยวข้อง และเบอร์โทร เช่น นางแก้ว ตัวอย่าง ลูกสาว 0812345678").Buttons("ฉันเอง", "ยกเลิก")
            .Member("นางแก้ว จำลอง ลูกสาว 081-000-0001").Bot("ขอแสดงความเสียใจด้วยค่ะ เสียชีวิตวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน")
            .Member("เมื่อวาน").Bot("""
                ขอรูปเอกสาร: ใบมรณบัตร · บัตรประชาชน · หลักฐานความเกี่ยวข้อง
                ส่งทีเดียวหลายรูปได้ เห็นตัวหนังสือชัด ๆ ยังไม่มีให้ส่งทีหลังได้ค่ะ
                """)
            .Taps("ส่งทีหลัง").Bot("""
                ตรวจก่อนส่งนะคะ
                กองทุนสวัสดิการชุมชนตัวอย่าง · นางแดง จำลอง
                ฌาปนกิจ
                10,000.00  บาท
                (หนึ่งหมื่นบาทถ้วน)
                ให้  สมาชิกที่เสียชีวิต
                วันที่  20 พ.ย. 2569
                ผู้รับเงิน  นางแก้ว จำลอง (ลูกสาว)
                เอกสารที่ยังขาด
                ใบมรณบัตร · บัตรประชาชน · หลักฐานความเกี่ยวข้อง
                ตามระเบียบ
                เป็นสมาชิกมา 73 เดือน อยู่ในขั้นตั้งแต่ 24 เดือนขึ้นไป ได้ 10,000.00 บาท
                ยอดคิดตามระเบียบ กรรมการเป็นผู้พิจารณา
                """)
            .Taps("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "ด่วน ขอพิจารณาก่อนเรื่องอื่น")
            .Then(() => fund.TheClaim.Claimant.ShouldBe(Claimant.Beneficiary("นางแก้ว จำลอง", "ลูกสาว", "0810000001")))
            .Then(() => fund.TheClaim.Submitter.ShouldBe(new(SukJai.Somsri.Membership.Member, SubmitterRole.Volunteer)))
            .Then(() => fund.TheClaim.Membership.ShouldBe(SukJai.Daeng.Membership))
            .RunAsync();
    }

    [Fact]
    public Task A_daughter_who_cared_for_her_mother_asks_herself()
    {
        var fund = SukJai.With(SukJai.Somsri, SukJai.Mother);

        return fund.PhoneOfBoth()
            .Member("แม่เสียแล้วต้องทำยังไง").BotMentions("ขอเลขสมาชิกและชื่อผู้เสียชีวิต").Buttons("W-001 สมศรี ตัวอย่าง", "W-002 แม่คำ ตัวอย่าง", "ยกเลิก")
            .Taps("W-002 แม่คำ ตัวอย่าง").BotMentions("ใครเป็นผู้รับผลประโยชน์คะ")
            .Taps("ฉันเอง").Bot("เกี่ยวข้องกับผู้เสียชีวิตอย่างไรคะ").Buttons("คู่สมรส", "ลูก", "พ่อแม่", "พี่น้อง", "ผู้รับมอบอำนาจ", "ยกเลิก")
            .Taps("ลูก").BotMentions("เสียชีวิตวันไหนคะ")
            .Member("18 พ.ย. 69").BotMentions("ขอรูปเอกสาร")
            .PhotoOfSet("set", 1, 3).BotIsSilent()
            .PhotoOfSet("set", 2, 3).BotIsSilent()
            .PhotoOfSet("set", 3, 3).BotMentions("รวมเป็น 3 รูป").BotMentions("ผู้รับเงิน  นางสมศรี ตัวอย่าง (ลูก)")
            .Member("ใช่ค่ะ").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .Then(() => fund.TheClaim.Claimant.Member.ShouldBe(SukJai.Somsri.Membership.Member))
            .RunAsync();
    }

    [Fact]
    public Task A_relative_who_is_a_member_has_to_know_the_name()
    {
        var fund = SukJai.With(SukJai.Somsri, SukJai.Daeng);

        return fund.Phone()
            .Member("แจ้งสมาชิกเสียชีวิต W-012 แดง").BotMentions("ขอเลขสมาชิกและชื่อผู้เสียชีวิต")
            .Member("W-012 แดง ผิดชื่อ").Bot("ยังไม่พบสมาชิกตามเลขและชื่อนี้ค่ะ ดูที่หน้าสมุดแล้วพิมพ์อีกครั้งนะคะ เช่น 0012 แดง ตัวอย่าง")
            .Member("W-012 แดง จำลอง").BotMentions("ใครเป็นผู้รับผลประโยชน์คะ")
            .Taps("ฉันเอง").BotMentions("เกี่ยวข้อง")
            .Member("เป็นภรรยาค่ะ").BotMentions("เสียชีวิตวันไหนคะ")
            .Member("เมื่อวาน").BotMentions("ขอรูปเอกสาร")
            .Member("ส่งทีหลัง").BotMentions("ผู้รับเงิน  นางสมศรี ตัวอย่าง (ภรรยา)")
            .Taps("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .Then(() => fund.TheClaim.Submitter.Role.ShouldBe(SubmitterRole.Claimant))
            .RunAsync();
    }

    [Fact]
    public Task Wrong_numbers_and_wrong_names_sound_the_same_and_lead_to_a_human() => SukJai.With(SukJai.Somsri, SukJai.Daeng).Phone()
        .Member("แจ้งสมาชิกเสียชีวิต").BotMentions("ขอเลขสมาชิก")
        .Member("W-999 แดง จำลอง").BotMentions("ยังไม่พบสมาชิกตามเลขและชื่อนี้ค่ะ")
        .Member("W-012 ดำ จำลอง").Bot("ยังหาไม่พบค่ะ ไม่เป็นไรนะคะ ติดต่อกรรมการหรืออาสาสมัคร เขาจะยื่นเรื่องให้ได้เลย").Buttons("คุยกับคน")
        .RunAsync();

    [Fact]
    public Task An_ordinary_member_does_not_ask_in_other_peoples_names() => SukJai.With(SukJai.Somsri, SukJai.Daeng).Phone()
        .Member("แจ้งสมาชิกเสียชีวิต W-012 แดง จำลอง").BotMentions("ใครเป็นผู้รับผลประโยชน์คะ")
        .Member("นางแก้ว จำลอง ลูกสาว 0810000001").Bot("เรื่องนี้สมาชิกต้องยื่นเอง หรือให้อาสาสมัครหรือกรรมการยื่นแทนค่ะ").Buttons("คุยกับคน")
        .RunAsync();

    [Fact]
    public Task An_officer_is_asked_only_for_what_is_missing()
    {
        var fund = SukJai.With(SukJai.Somsri with { Seats = [Seat] }, SukJai.Daeng);

        return fund.Phone()
            .Member("แจ้งสมาชิกเสียชีวิต W-012").BotMentions("ใครเป็นผู้รับผลประโยชน์คะ")
            .Member("แก้ว จำลอง").Bot("เกี่ยวข้องกับผู้เสียชีวิตอย่างไรคะ")
            .Taps("ผู้รับมอบอำนาจ").Bot("ขอเบอร์โทรของผู้รับผลประโยชน์ค่ะ กรรมการจะได้ติดต่อได้").Buttons("ไม่มีเบอร์", "ยกเลิก")
            .Taps("ไม่มีเบอร์").BotMentions("เสียชีวิตวันไหนคะ")
            .Member("เมื่อวาน").BotMentions("ขอรูปเอกสาร")
            .Taps("ส่งทีหลัง").BotMentions("แก้ว จำลอง (ผู้รับมอบอำนาจ)")
            .Taps("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .Then(() => fund.TheClaim.Claimant.ShouldBe(Claimant.Proxy("แก้ว จำลอง", "ผู้รับมอบอำนาจ", null)))
            .Then(() => fund.TheClaim.Submitter.Role.ShouldBe(SubmitterRole.Officer))
            .RunAsync();
    }

    [Fact]
    public Task A_stranger_hears_who_can_ask_instead() => SukJai.With(SukJai.Somsri).Village.Chat()
        .Forges("death-claim").BotMentions("ให้อาสาสมัครหรือกรรมการยื่นเรื่องแทนได้เลยนะคะ")
        .RunAsync();

    [Fact]
    public Task The_benefit_in_the_list_leads_to_the_same_questions() => SukJai.With(SukJai.Somsri).Phone()
        .Member("เบิก").BotMentions("ขอเบิกเรื่องไหนคะ")
        .Taps("ฌาปนกิจ").BotMentions("ขอเลขสมาชิกและชื่อผู้เสียชีวิต")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();
}
