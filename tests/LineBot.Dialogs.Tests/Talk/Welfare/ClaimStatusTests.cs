using LineBot.Dialogs.Chats;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

public class ClaimStatusTests
{
    private static readonly ClaimNumber First = ClaimNumber.Parse("W-2569-0001");

    [Fact]
    public Task By_words_by_number_and_by_card()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Taps("ดูสถานะ").Bot("""
                เรื่อง W-2569-0001
                กองทุนสวัสดิการชุมชนตัวอย่าง · นางสมศรี ตัวอย่าง
                รอกรรมการพิจารณา
                ช่วยเหลือน้ำท่วม
                5,000.00  บาท
                (ห้าพันบาทถ้วน)
                ให้  ตัวสมาชิกเอง
                วันที่  20 พ.ย. 2569
                ยื่นเมื่อ  21 พ.ย. 2569
                สมาชิกยื่นเอง
                เอกสารที่ยังขาด
                รูปถ่าย
                ตามระเบียบ
                ครั้งละ 5,000.00 บาท 1 ครั้ง เป็นเงิน 5,000.00 บาท
                [ส่งเอกสารเพิ่ม]
                [ถอนเรื่องนี้]
                """)
            .Member("สถานะ").BotMentions("เรื่อง W-2569-0001")
            .Member("w2569-1").BotMentions("เรื่อง W-2569-0001")
            .Member("W-2569-0009 ถึงไหนแล้ว").BotMentions("ไม่พบเรื่อง W-2569-0009 ในบัญชีที่ผูกไว้ค่ะ").BotMentions("เรื่อง W-2569-0001")
            .RunAsync();
    }

    [Fact]
    public Task Nothing_asked_for_yet() => SukJai.With(SukJai.Somsri).Phone()
        .Member("สถานะ").Bot("""
            ยังไม่มีเรื่องที่ขอไว้ค่ะ อยากขอพิมพ์ "ขอสวัสดิการ" ได้เลยนะคะ
            """)
        .RunAsync();

    [Fact]
    public Task Withdrawn_until_it_is_decided()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Member("สถานะ").BotMentions("[ถอนเรื่องนี้]")
            .Taps("ถอนเรื่องนี้").Bot("ถอนเรื่อง W-2569-0001 ช่วยเหลือน้ำท่วม ใช่ไหมคะ กรรมการจะไม่พิจารณาเรื่องนี้ต่อ").Buttons("ใช่ ถอนเรื่อง", "ยกเลิก")
            .Member("ไม่").Bot("ไม่ได้ถอนค่ะ เรื่องยังเดินต่อ")
            .TapsOld("ถอนเรื่องนี้").BotMentions("ใช่ไหมคะ")
            .Taps("ใช่ ถอนเรื่อง").Bot("ถอนเรื่อง W-2569-0001 แล้วค่ะ อยากยื่นใหม่เมื่อไรก็ได้").MustArrive()
            .Then(() => fund.TheClaim.Status.ShouldBe(ClaimStatus.Withdrawn))
            .TapsOld("ถอนเรื่องนี้").Bot("เรื่องนี้ถอนไม่ได้แล้วค่ะ: ถอนคำขอแล้ว").Buttons("คุยกับคน")
            .TapsOld("ส่งเอกสารเพิ่ม").BotMentions("ตอนนี้ไม่มีเรื่องที่รอเอกสารค่ะ").Buttons("ขอสวัสดิการ")
            .RunAsync();
    }

    [Fact]
    public Task What_the_committee_asked_for_is_sent_and_the_committee_hears()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Then(() => fund.AskMore(First, "ขอรูปหน้าบ้าน"))
            .Member("สถานะ").BotMentions("กรรมการขอเพิ่ม: ขอรูปหน้าบ้าน")
            .Taps("ส่งเอกสารเพิ่ม").BotMentions("ขอรูปเอกสารของเรื่อง W-2569-0001: รูปถ่าย").Buttons("ถ่ายรูป", "เลือกรูป", "ยกเลิก")
            .Photo().BotMentions("ได้รับเอกสารของเรื่อง W-2569-0001 ครบแล้วค่ะ").Tells(SukJai.ChairUser.Value, "มีเอกสารเพิ่มเข้ามาแล้ว")
            .Then(() => fund.TheClaim.Status.ShouldBe(ClaimStatus.Submitted))
            .RunAsync();
    }

    [Fact]
    public Task Pictures_that_come_by_themselves_find_the_claim_that_waits()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Photo().BotMentions("รูปนี้คืออะไรคะ")
            .Photo().BotMentions("รูปนี้คืออะไรคะ")
            .Taps("เอกสารเบิก").Bot("เอกสารของเรื่องไหนคะ").Buttons("W-2569-0001 ช่วยเหลือ…", "เรื่องใหม่", "ยกเลิก")
            .Taps("W-2569-0001 ช่วยเหลือ…").BotMentions("ครบแล้วค่ะ")
            .Then(() => fund.TheClaim.Papers.Count(paper => paper.Photo is not null).ShouldBe(2))
            .RunAsync();
    }

    [Fact]
    public Task Or_begin_a_new_one_with_them()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Photo().BotMentions("รูปนี้คืออะไรคะ")
            .Taps("เอกสารเบิก").BotMentions("เอกสารของเรื่องไหนคะ")
            .Taps("เรื่องใหม่").BotMentions("ขอเบิกเรื่องไหนคะ")
            .Taps("รับขวัญบุตร").BotMentions("ลูกเกิดวันไหนคะ")
            .Member("เมื่อวาน").BotMentions("เอกสารที่มีแล้ว\nสูติบัตร")
            .Taps("ยกเลิก").BotMentions("ยกเลิกแล้ว")
            .RunAsync();
    }

    [Fact]
    public Task A_refusal_is_appealed_once_with_a_reason()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Then(() => fund.Decide(First, yes: false).Status.ShouldBe(ClaimStatus.Refused))
            .Member("อุทธรณ์ W-2569-0001").BotMentions("เหตุผล: ไม่มีใบรับรองแพทย์").Buttons("ขออุทธรณ์")
            .Taps("ขออุทธรณ์").Bot("อุทธรณ์เรื่อง W-2569-0001 ได้ 1 ครั้งค่ะ เล่าเหตุผลหรือสิ่งที่อยากให้กรรมการดูใหม่ พิมพ์ได้เลยนะคะ")
            .Member("บ้านน้ำท่วมจริง มีรูปเพิ่มค่ะ").Bot("""
                ส่งอุทธรณ์เรื่อง W-2569-0001 ว่า
                "บ้านน้ำท่วมจริง มีรูปเพิ่มค่ะ"
                ใช่ไหมคะ
                """).Buttons("ส่งอุทธรณ์", "แก้ไข", "ยกเลิก")
            .Taps("ส่งอุทธรณ์").Bot("รับอุทธรณ์เรื่อง W-2569-0001 แล้วค่ะ กรรมการจะพิจารณาใหม่และแจ้งผลในแชตนี้").Tells(SukJai.ChairUser.Value, "มีเรื่องอุทธรณ์รอพิจารณา")
            .Then(() => fund.TheClaim.Status.ShouldBe(ClaimStatus.Appealed))
            .TapsOld("ขออุทธรณ์").BotMentions("เรื่องนี้อุทธรณ์ไปแล้ว 1 ครั้งค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task What_was_allowed_can_no_longer_be_withdrawn_or_appealed()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return Flooded(fund)
            .Member("สถานะ").BotMentions("รอกรรมการพิจารณา")
            .Then(() => fund.Decide(First, yes: true))
            .TapsOld("ถอนเรื่องนี้").Bot("เรื่องนี้ถอนไม่ได้แล้วค่ะ: อนุมัติแล้ว รอจ่ายเงิน").Buttons("คุยกับคน")
            .Forges("claim-appeal/suk-jai/W-2569-0001").Bot("อุทธรณ์ได้เฉพาะเรื่องที่ไม่อนุมัติค่ะ เรื่องนี้: อนุมัติแล้ว รอจ่ายเงิน").Buttons("คุยกับคน")
            .RunAsync();
    }

    [Fact]
    public async Task Somebody_elses_claim_is_not_there()
    {
        var fund = SukJai.With(SukJai.Somsri, SukJai.OtherPersons);
        var other = fund.Village.Chat().LinkedTo(new MemberLink(SukJai.OtherPersons.Membership, "กองทุน", Chat.Start));

        await Flooded(fund).RunAsync();

        await other
            .Member("W-2569-0001").BotMentions("ยังไม่มีเรื่องที่ขอไว้ค่ะ")
            .Forges("claim-withdraw/suk-jai/W-2569-0001").Bot("ไม่พบเรื่องนี้ในบัญชีที่ผูกไว้ค่ะ")
            .Forges("claim-appeal/suk-jai/W-2569-0001").Bot("ไม่พบเรื่องนี้ในบัญชีที่ผูกไว้ค่ะ")
            .Forges("claim-papers/suk-jai/W-2569-0001").BotMentions("ตอนนี้ไม่มีเรื่องที่รอเอกสารค่ะ")
            .RunAsync();
    }

    /// <summary>A claim without its photo.</summary>
    private static Chat Flooded(SukJai fund) => fund.Phone()
        .Member("น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย").BotMentions("ขอรูปเอกสาร")
        .Taps("ส่งทีหลัง").BotMentions("5,000.00")
        .Taps("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001");
}
