using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

public class ClaimTests
{
    private const string Consent =
        "เอกสารเรื่องนี้บอกข้อมูลสุขภาพ ขอความยินยอมให้กองทุนเก็บรูปเอกสารไว้พิจารณาเรื่องนี้เท่านั้น เห็นเฉพาะกรรมการ ไม่ยินยอมก็ใช้เรื่องอื่นได้ครบ และยื่นกระดาษที่กองทุนได้ ยินยอมไหมคะ";

    [Fact]
    public async Task Three_nights_in_hospital_take_six_messages()
    {
        var fund = SukJai.With(SukJai.Somsri);

        await fund.Phone()
            .Member("นอนโรงบาล 3 คืน ขอเบิก").Bot(Consent).Buttons("ยินยอม", "ไม่ยินยอม", "ยกเลิก")
            .Taps("ยินยอม").Bot("นอนโรงพยาบาลวันไหนถึงวันไหนคะ เช่น 18-20 พ.ย. หรือ 3 คืน ออกเมื่อวาน").Buttons("เปิดปฏิทิน", "ยกเลิก")
            .Member("ออกเมื่อวาน").Bot("""
                ขอรูปเอกสาร: ใบรับรองการนอน รพ. · บัตรประชาชน
                ส่งทีเดียวหลายรูปได้ เห็นตัวหนังสือชัด ๆ ยังไม่มีให้ส่งทีหลังได้ค่ะ
                """).Buttons("ถ่ายรูป", "เลือกรูป", "ส่งทีหลัง", "ยกเลิก")
            .Photo().Bot("""
                ได้รับรูปที่ 1 แล้วค่ะ

                มีแล้ว: ใบรับรองการนอน รพ.
                ยังขาด: บัตรประชาชน
                ถ้าไม่ตรง กดปุ่มบอกได้ค่ะ
                """).Buttons("ส่งครบแล้ว", "ขาดใบรับรองการนอน รพ.", "ถ่ายรูป", "เลือกรูป", "ส่งทีหลัง", "ยกเลิก")
            .Photo().Bot("ได้รับรูปที่ 2 แล้วค่ะ").Bot("""
                ตรวจก่อนส่งนะคะ
                กองทุนสวัสดิการชุมชนตัวอย่าง · นางสมศรี ตัวอย่าง
                ค่านอนโรงพยาบาล
                300.00  บาท
                (สามร้อยบาทถ้วน)
                ให้  ตัวสมาชิกเอง
                วันที่  17-20 พ.ย. 2569 (3 คืน)
                เอกสารที่มีแล้ว
                ใบรับรองการนอน รพ. · บัตรประชาชน
                ตามระเบียบ
                คืนละ 100.00 บาท 3 คืน เป็นเงิน 300.00 บาท
                ยอดคิดตามระเบียบ กรรมการเป็นผู้พิจารณา
                """).Buttons("ยืนยัน ส่งเรื่อง", "แก้ไข", "ยกเลิก")
            .Taps("ยืนยัน ส่งเรื่อง").Bot("""
                ส่งเรื่องถึงกรรมการแล้วค่ะ เลขที่ W-2569-0001 อยากรู้ว่าถึงไหนแล้ว พิมพ์ "สถานะ" มีอะไรคืบหน้าจะบอกในแชตนี้ค่ะ
                """).Buttons("ดูสถานะ").MustArrive()
            .Pushes(SukJai.ChairUser.Value, """
                มีเรื่องใหม่รอพิจารณา
                กองทุนสวัสดิการชุมชนตัวอย่าง
                เรื่อง W-2569-0001
                ควรพิจารณาในไม่กี่วันนี้
                [ดูเรื่องที่รอ]
                """)
            .Then(chat => chat.Stored.Consents.Single().ShouldBe(new Consent("health-in-claims", "2026-11", fund.TheClaim.Consent!.At, null)))
            .Then(() => fund.TheClaim.Event.ShouldBe(ClaimedEvent.Stay(new(2026, 11, 17), 3, ForWhom.Self)))
            .Then(() => fund.TheClaim.Amount.ShouldBe(Money.FromBaht(300)))
            .Then(() => fund.TheClaim.PapersMissing.ShouldBeEmpty())
            .RunAsync();

        (await KeptAsync(fund)).Select(photo => photo.Subject).ShouldBe(["W-2569-0001", "W-2569-0001"]);
    }

    [Fact]
    public Task The_same_in_English()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone(Locale.English)
            .Member("welfare").BotMentions("Which benefit is it?")
            .Taps("ค่านอนโรงพยาบาล").BotMentions("May the fund keep photos of them")
            .Taps("I agree").BotMentions("From when to when was the stay?")
            .Member("18-20 พ.ย.").BotMentions("Please send photos of: hospital certificate · ID card")
            .Taps("Later").BotMentions("200.00 baht")
            .Taps("Confirm and send").BotMentions("The committee has your claim: W-2569-0001.").Tells(SukJai.ChairUser.Value, "มีเรื่องใหม่รอพิจารณา")
            .RunAsync();
    }

    [Fact]
    public Task Only_the_word_for_it_asks_for_everything_one_after_the_other()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone()
            .Member("เบิก").Bot("""
                ขอเบิกเรื่องไหนคะ
                • รับขวัญบุตร ครั้งละ 1,000.00 บาท
                • ค่านอนโรงพยาบาล คืนละ 100.00 บาท
                • ฌาปนกิจ ตามอายุสมาชิก
                • ทุนการศึกษา ปีละ 500.00 บาท
                • ช่วยเหลือน้ำท่วม ครั้งละ 5,000.00 บาท
                """)
            .Taps("ช่วยเหลือน้ำท่วม").Bot("เกิดเหตุวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน")
            .Member("พรุ่งนี้").BotMentions("วันนี้ 21 พ.ย. 2569 ค่ะ ขอวันที่ผ่านมาแล้วนะคะ")
            .Picks("เปิดปฏิทิน", new(2026, 11, 19)).BotMentions("ขอรูปเอกสาร: รูปถ่าย")
            .Photo().BotMentions("ได้รับรูปที่ 1").BotMentions("5,000.00")
            .Member("ตกลงค่ะ").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "ด่วน ขอพิจารณาก่อนเรื่องอื่น")
            .Then(() => fund.TheClaim.Event.Day.ShouldBe(new(2026, 11, 19)))
            .RunAsync();
    }

    [Fact]
    public Task Several_photos_at_once_get_one_answer_and_the_summary() => SukJai.With(SukJai.Somsri).Phone()
        .Member("นอนโรงพยาบาล 18-20 พ.ย. ขอเบิก").Bot(Consent)
        .Taps("ยินยอม").BotMentions("ขอรูปเอกสาร")
        .PhotoOfSet("set", 2, 2).BotIsSilent()
        .PhotoOfSet("set", 1, 2).Bot("ได้รับ 2 รูปแล้วค่ะ รวมเป็น 2 รูป").BotMentions("18-20 พ.ย. 2569 (2 คืน)")
        .Taps("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task A_photo_can_be_another_paper_than_it_was_taken_for()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone()
            .Member("นอนโรงพยาบาล 18-20 พ.ย. ขอเบิก").Bot(Consent)
            .Taps("ยินยอม").BotMentions("ขอรูปเอกสาร")
            .Photo().BotMentions("ยังขาด: บัตรประชาชน")
            .Taps("ขาดใบรับรองการนอน รพ.").Bot("""
                มีแล้ว: บัตรประชาชน
                ยังขาด: ใบรับรองการนอน รพ.
                ถ้าไม่ตรง กดปุ่มบอกได้ค่ะ
                """)
            .Taps("ส่งครบแล้ว").BotMentions("เอกสารที่ยังขาด\nใบรับรองการนอน รพ.")
            .Taps("ยืนยัน ส่งเรื่อง").Bot("""
                ส่งเรื่องถึงกรรมการแล้วค่ะ เลขที่ W-2569-0001 อยากรู้ว่าถึงไหนแล้ว พิมพ์ "สถานะ" มีอะไรคืบหน้าจะบอกในแชตนี้ค่ะ

                ยังขาด: ใบรับรองการนอน รพ. มีแล้วกด "ส่งเอกสารเพิ่ม" ได้เลยค่ะ
                """).Buttons("ส่งเอกสารเพิ่ม", "ดูสถานะ").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .Then(() => fund.TheClaim.PapersMissing.ShouldBe([Paper.HospitalCertificate]))
            .Taps("ส่งเอกสารเพิ่ม").BotMentions("ขอรูปเอกสารของเรื่อง W-2569-0001: ใบรับรองการนอน รพ.")
            .Photo().Bot("""
                ได้รับรูปที่ 1 แล้วค่ะ

                ได้รับเอกสารของเรื่อง W-2569-0001 ครบแล้วค่ะ กรรมการจะดูต่อให้
                """)
            .Then(() => fund.TheClaim.PapersMissing.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task Refusing_consent_keeps_nothing_and_everything_else_works() => SukJai.With(SukJai.Somsri).Phone()
        .Member("นอนโรงบาล 3 คืน ขอเบิก").Bot(Consent)
        .Photo().BotMentions("ได้รับรูปที่ 1 แล้วค่ะ")
        .Taps("ไม่ยินยอม").Bot("ไม่เป็นไรค่ะ ไม่ได้เก็บข้อมูลสุขภาพใด ๆ นำเอกสารไปยื่นที่กองทุนได้เลย เรื่องอื่นในแชตใช้ได้เหมือนเดิมค่ะ").Buttons("คุยกับคน")
        .Then(chat => chat.Stored.Consents.ShouldBeEmpty())
        .Member("ยอดเงิน").BotMentions("1,825.00")
        .Member("น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย").BotMentions("ขอรูปเอกสาร: รูปถ่าย")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task A_photo_before_the_consent_is_fetched_only_after_it()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone()
            .Member("นอนโรงพยาบาล 18-20 พ.ย. ขอเบิก").Bot(Consent)
            .Photo().BotMentions("ได้รับรูปที่ 1 แล้วค่ะ")
            .Then(() => fund.Village.Photos.Requests.ShouldBeEmpty())
            .Taps("ยินยอม").BotMentions("เอกสารที่มีแล้ว\nใบรับรองการนอน รพ.")
            .Then(() => fund.Village.Photos.Requests.ShouldNotBeEmpty())
            .Taps("ยืนยัน ส่งเรื่อง").BotMentions("ยังขาด: บัตรประชาชน").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .RunAsync();
    }

    [Fact]
    public Task Consent_that_was_given_once_is_not_asked_for_again() => SukJai.With(SukJai.Somsri).Phone()
        .Member("นอนโรงพยาบาล 1-3 พ.ย. ขอเบิก").Bot(Consent)
        .Taps("ยินยอม").BotMentions("ขอรูปเอกสาร")
        .Taps("ส่งทีหลัง").BotMentions("200.00")
        .Taps("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
        .Member("นอนโรงพยาบาล 18-20 พ.ย. ขอเบิก").BotMentions("ขอรูปเอกสาร")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task A_late_claim_goes_to_the_committee_and_the_member_knows_before_agreeing()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone()
            .Member("นอนโรงบาล 2 คืน ขอเบิก").Bot(Consent)
            .Taps("ยินยอม").BotMentions("วันไหนถึงวันไหน")
            .Member("1 พ.ค. 69").BotMentions("ขอรูปเอกสาร")
            .Taps("ส่งทีหลัง").BotMentions("ยื่นหลังกำหนด วันสุดท้ายคือ 1 ส.ค. 2569 เรื่องนี้กรรมการจะพิจารณาเป็นกรณีไปค่ะ")
            .Taps("แก้ไข").Bot("อยากแก้ข้อไหนคะ").Buttons("ของใคร", "วันที่", "จำนวนคืน/เดือน", "รูปเอกสาร", "ข้อความถึงกรรมการ")
            .Taps("ข้อความถึงกรรมการ").Bot("อยากบอกอะไรกรรมการคะ")
            .Member("เพิ่งหายป่วยค่ะ เลยยื่นช้า").BotMentions("เพิ่งหายป่วยค่ะ เลยยื่นช้า")
            .TapsOld("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .Then(() => fund.TheClaim.Words.ShouldBe("เพิ่งหายป่วยค่ะ เลยยื่นช้า"))
            .Then(() => fund.TheClaim.Reasons.ShouldHaveSingleItem().ShouldBe(new OutOfRule.Late(new(2026, 8, 1))))
            .RunAsync();
    }

    [Fact]
    public Task For_somebody_else_it_says_whose_and_that_the_committee_decides() => SukJai.With(SukJai.Somsri).Phone()
        .Member("ลูกนอนโรงบาล 18-20 พ.ย. ขอเบิก").Bot(Consent)
        .Taps("ยินยอม").BotMentions("ขอรูปเอกสาร")
        .Taps("ส่งทีหลัง").BotMentions("สวัสดิการนี้ปกติให้ตัวสมาชิก เรื่องนี้ขอให้บุตร เรื่องนี้กรรมการจะพิจารณาเป็นกรณีไปค่ะ")
        .Member("ไม่ใช่").Bot("""
            ยังไม่ได้ส่งค่ะ พร้อมเมื่อไรพิมพ์ "ขอสวัสดิการ" ได้เลยนะคะ
            """)
        .RunAsync();

    [Fact]
    public Task Of_several_members_cared_for_the_person_says_which() => SukJai.With(SukJai.Somsri, SukJai.Mother).PhoneOfBoth()
        .Member("นอนโรงบาล 18-20 พ.ย. ขอเบิก").Bot("""
            ขอเบิกเรื่องไหนคะ
            • ค่านอนโรงพยาบาล คืนละ 100.00 บาท
            """).Buttons("W-001 ค่านอนโรงพยาบาล", "W-002 ค่านอนโรงพยาบาล", "ยกเลิก")
        .Taps("W-002 ค่านอนโรงพยาบาล").Bot(Consent)
        .Taps("ยินยอม").BotMentions("ขอรูปเอกสาร")
        .Taps("ส่งทีหลัง").BotMentions("นางแม่คำ ตัวอย่าง")
        .Taps("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task A_right_that_is_used_up_is_refused_with_the_reason_and_the_way_out() => SukJai.With(SukJai.Somsri).Phone()
        .Member("ทุนการศึกษา").BotMentions("เรื่องนี้ของใครคะ")
        .Taps("ลูก").BotMentions("500.00")
        .Member("ใช่").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
        .Member("ทุนการศึกษา").BotMentions("เรื่องนี้ของใครคะ")
        .Taps("ลูก").Bot("""
            ตอนนี้ยังยื่นเรื่องนี้ไม่ได้ค่ะ วันเดียวกันเคยขอไว้แล้วในเรื่อง W-2569-0001
            ตอนนี้ยังยื่นเรื่องนี้ไม่ได้ค่ะ ใช้สิทธิครบแล้ว เริ่มนับใหม่ 1 ม.ค. 2570
            ถ้าคิดว่าไม่ถูกต้อง คุยกับกรรมการได้นะคะ
            """).Buttons("คุยกับคน")
        .RunAsync();

    [Fact]
    public Task What_changed_after_the_summary_is_shown_again_and_nothing_is_sent()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone()
            .Member("น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย").BotMentions("ขอรูปเอกสาร")
            .Taps("ส่งทีหลัง").BotMentions("5,000.00")
            .Then(() => fund.Village.Claims.Benefits = [SukJai.Flood with { Amount = Money.FromBaht(4_000) }])
            .Taps("ยืนยัน ส่งเรื่อง").BotMentions("ยอดตอนนี้คือ 4,000.00 บาท จึงยังไม่ได้ส่งค่ะ").Buttons("เริ่มใหม่")
            .Then(() => fund.Village.Claims.All.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task Papers_that_came_first_are_taken_for_the_claim()
    {
        var fund = SukJai.With(SukJai.Somsri);

        return fund.Phone()
            .Photo().BotMentions("รูปนี้คืออะไรคะ")
            .Taps("เอกสารเบิก").BotMentions("ขอเบิกเรื่องไหนคะ")
            .Taps("รับขวัญบุตร").Bot("ลูกเกิดวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน")
            .Member("18 พ.ย.").BotMentions("เอกสารที่มีแล้ว\nสูติบัตร")
            .Taps("ยืนยัน ส่งเรื่อง").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
            .Then(() => fund.TheClaim.PapersMissing.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task An_unreadable_photo_is_said_so_and_asked_for_again()
    {
        var fund = SukJai.With(SukJai.Somsri);
        fund.Village.Photos.Fate = PhotoState.Unreadable;

        return fund.Phone()
            .Member("น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย").BotMentions("ขอรูปเอกสาร")
            .Photo().Bot("รูปนี้เปิดไม่ได้ค่ะ ลองถ่ายใหม่หรือเลือกรูปอื่นนะคะ").Buttons("ถ่ายรูป", "เลือกรูป", "ส่งทีหลัง", "ยกเลิก")
            .ExternalPhoto().BotMentions("รูปที่แชร์มาจากที่อื่นเปิดไม่ได้ค่ะ")
            .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
            .RunAsync();
    }

    [Fact]
    public Task A_stranger_is_led_to_linking() => SukJai.With(SukJai.Somsri).Village.Chat()
        .Member("ขอสวัสดิการ").BotMentions("ต้องผูกบัญชีสมาชิกก่อน")
        .RunAsync();

    [Fact]
    public Task A_fund_without_benefits_says_so() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ขอสวัสดิการ").BotMentions("ยังไม่มีสวัสดิการในระบบ")
        .RunAsync();

    [Theory]
    [InlineData("welfare-request/other-fund/W-001/hospital")]
    [InlineData("welfare-request/suk-jai/W-012/hospital")]
    [InlineData("welfare-request/suk-jai/W-001/no-such")]
    public Task A_forged_button_to_ask_begins_with_the_persons_own_benefits(string data) => SukJai.With(SukJai.Somsri, SukJai.Daeng).Phone()
        .Forges(data).BotMentions("ขอเบิกเรื่องไหนคะ").Buttons("รับขวัญบุตร", "ค่านอนโรงพยาบาล", "ฌาปนกิจ", "ทุนการศึกษา", "ช่วยเหลือน้ำท่วม", "ยกเลิก")
        .RunAsync();

    [Theory]
    [InlineData("claim-withdraw/suk-jai/W-2569-0001")]
    [InlineData("claim-appeal/suk-jai/W-2569-0001")]
    [InlineData("claim-papers/suk-jai/W-2569-0001")]
    public Task A_forged_button_reaches_no_claim(string data) => SukJai.With(SukJai.Somsri, SukJai.Daeng).Phone()
        .Forges(data).BotMentions("ค่ะ")
        .RunAsync();

    private static Task<IReadOnlyList<KeptPhoto>> KeptAsync(SukJai fund) => fund.Village.Photos.ReadAsync(
        [.. fund.TheClaim.Papers.Select(paper => paper.Photo!.Value)], TestContext.Current.CancellationToken);
}
