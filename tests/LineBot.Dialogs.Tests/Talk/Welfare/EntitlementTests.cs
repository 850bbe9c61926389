using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

public class EntitlementTests
{
    [Fact]
    public Task A_card_for_each_benefit_says_everything_before_any_form()
    {
        var fund = SukJai.With(SukJai.Somsri);
        fund.Village.Claims.Benefits = [SukJai.Hospital];

        return fund.Phone()
            .Member("สิทธิของฉัน").Bot("""
                ค่านอนโรงพยาบาล
                กองทุนสวัสดิการชุมชนตัวอย่าง · นางสมศรี ตัวอย่าง
                ขอได้คืนละ
                100.00  บาท
                มีสิทธิแล้ว
                เหลือ  2,000.00 บาท
                เหลืออีก  4 ครั้ง
                เริ่มนับใหม่  1 ม.ค. 2570
                ยื่นภายใน  90 วันหลังเกิดเรื่อง
                ตามระเบียบ
                • คืนละ 100.00 บาท
                • ครั้งหนึ่งไม่เกิน 2,000.00 บาท
                • ปีหนึ่งไม่เกิน 2,000.00 บาท ใช้ไปแล้ว 0.00 บาท เริ่มนับใหม่ 1 ม.ค. 2570
                • ปีหนึ่งไม่เกิน 4 ครั้ง ใช้ไปแล้ว 0 ครั้ง เริ่มนับใหม่ 1 ม.ค. 2570
                • มีสิทธิเมื่อเป็นสมาชิกครบ 180 วัน คือ 30 มี.ค. 2564
                • ยื่นภายใน 90 วัน วันสุดท้ายคือ 20 ก.พ. 2570
                เอกสารที่ใช้
                ใบรับรองการนอน รพ. · บัตรประชาชน
                คิดเหมือนเกิดเรื่องวันนี้ ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ขอเบิก]
                """)
            .Taps("ขอเบิก").BotMentions("ยินยอมไหมคะ")
            .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
            .RunAsync();
    }

    [Fact]
    public Task What_is_used_and_what_waits_is_taken_off() => SukJai.With(SukJai.Somsri).Phone()
        .Member("ทุนการศึกษา").BotMentions("ของใครคะ")
        .Taps("ลูก").BotMentions("500.00")
        .Member("ใช่").BotMentions("W-2569-0001").Tells(SukJai.ChairUser.Value, "W-2569-0001")
        .Member("สิทธิของฉันมีอะไรบ้าง").BotMentions("""
            ยังไม่เข้าเกณฑ์: ใช้สิทธิครบแล้ว เริ่มนับใหม่ 1 ม.ค. 2570
            ใช้ไปแล้วปีนี้  500.00 บาท
            กำลังรอพิจารณา  500.00 บาท
            เหลืออีก  0 ครั้ง
            """)
        .RunAsync();

    [Fact]
    public Task Waiting_days_show_since_when_and_the_committee_can_still_be_asked()
    {
        var young = SukJai.Somsri with
        {
            Profile = SukJai.Somsri.Profile with { JoinedOn = new(2026, 9, 1) },
            Accounts = [.. SukJai.Somsri.Accounts.Select(account => account with { OpenedOn = new(2026, 9, 1) })],
        };
        var fund = SukJai.With(young);
        fund.Village.Claims.Benefits = [SukJai.Hospital];

        return fund.Phone()
            .Member("สิทธิของฉัน").BotMentions("ยังไม่เข้าเกณฑ์: ยังอยู่ในระยะรอสิทธิ มีสิทธิตั้งแต่ 28 ก.พ. 2570")
            .Taps("ขอให้กรรมการพิจารณา").BotMentions("ยินยอมไหมคะ")
            .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
            .RunAsync();
    }

    [Fact]
    public Task Without_benefits_it_says_so() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("สิทธิของฉัน").BotMentions("กองทุนที่ผูกไว้ยังไม่มีสวัสดิการในระบบค่ะ")
        .RunAsync();

    [Fact]
    public Task The_rules_tell_the_limits_and_nobody_s_use_of_them()
    {
        var fund = SukJai.With(SukJai.Somsri);
        fund.Village.Claims.Benefits = [SukJai.Hospital];

        return fund.Phone()
            .Member("ระเบียบสวัสดิการ").BotMentions("""
                • ปีหนึ่งไม่เกิน 2,000.00 บาท
                • ปีหนึ่งไม่เกิน 4 ครั้ง
                • มีสิทธิเมื่อครบ 180 วันนับจากวันส่งเงินครั้งแรก
                • ยื่นภายใน 90 วันหลังเกิดเรื่อง
                """.ReplaceLineEndings("\n").TrimEnd())
            .Bot("ระเบียบเรื่องอื่น เช่น เงินกู้ ค่าปรับ ถามกรรมการได้เลยค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task The_rules_are_read_without_anything_of_the_member()
    {
        var fund = SukJai.With(SukJai.Somsri);
        fund.Village.Claims.Benefits = [SukJai.Flood];

        return fund.Phone()
            .Member("ระเบียบสวัสดิการ").Bot("""
                ช่วยเหลือน้ำท่วม
                กองทุนสวัสดิการชุมชนตัวอย่าง
                ครั้งละ  5,000.00 บาท
                เอกสารที่ใช้
                รูปถ่าย
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                """)
            .Bot("ระเบียบเรื่องอื่น เช่น เงินกู้ ค่าปรับ ถามกรรมการได้เลยค่ะ").Buttons("คุยกับคน")
            .RunAsync();
    }

    [Fact]
    public Task In_English() => SukJai.With(SukJai.Somsri).Phone(Locale.English)
        .Member("my rights").BotMentions("You are entitled")
        .RunAsync();

    [Fact]
    public Task In_a_group_nothing_is_shown() => SukJai.With(SukJai.Somsri).Village.ChatInGroup()
        .MemberToBot("สิทธิของฉัน").BotMentions("ส่วนตัว")
        .RunAsync();
}
