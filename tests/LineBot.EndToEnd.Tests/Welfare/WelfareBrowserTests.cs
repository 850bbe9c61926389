using LineBot.EndToEnd.Everyday;

namespace LineBot.EndToEnd.Welfare;

/// <summary>
/// A claim from the first word to the receipt, by hand: the member, two officers and the treasurer each on their own phone. Screenshots go
/// to artifacts/screenshots.
/// </summary>
public sealed class WelfareBrowserTests(StillDesk desk, Chrome chrome) : IClassFixture<StillDesk>, IClassFixture<Chrome>
{
    private static readonly string Member = Person("01");
    private static readonly string Chair = Person("34");
    private static readonly string Secretary = Person("37");
    private static readonly string Treasurer = Person("02");
    private static readonly string Volunteer = Person("40");

    [Fact]
    public async Task Three_nights_in_hospital_are_asked_for_decided_and_paid()
    {
        var member = await chrome.OpenAsync(desk, Member);
        await member.SayAsync("นอนโรงพยาบาล 3 คืน ขอเบิก", "ยินยอมไหมคะ");
        await member.PressAsync("ยินยอม", "นอนโรงพยาบาลวันไหนถึงวันไหนคะ");
        await member.SayAsync("ออกเมื่อวาน", "ขอรูปเอกสาร");
        await member.SendPhotosAsync("ได้รับ 2 รูปแล้วค่ะ", "ใบรับรองแพทย์", "บ้าน");
        await member.PressAsync("ส่งครบแล้ว", "ตรวจก่อนส่งนะคะ");
        await member.ShootAsync("welfare-1-summary");
        await member.PressAsync("ยืนยัน ส่งเรื่อง", "ส่งเรื่องถึงกรรมการแล้วค่ะ");

        var chair = await chrome.OpenAsync(desk, Chair);
        await chair.SeeAsync("มีเรื่องใหม่รอพิจารณา");
        await chair.PressAsync("ดูเรื่องที่รอ", "เปิดดูและลงมติ");
        await chair.PressAsync("เปิดดูและลงมติ", "องค์ประชุม");
        await chair.ShootAsync("welfare-2-review");
        await chair.PressAsync("เห็นชอบ", "ลงมติแล้ว 1 จาก 3 คน");

        var secretary = await chrome.OpenAsync(desk, Secretary);
        await secretary.SayAsync("รออนุมัติ", "1 เสียง");
        await secretary.PressAsync("เปิดดูและลงมติ", "ยังขาดอีก 1 เสียงจึงครบองค์ประชุม");
        await secretary.PressAsync("เห็นชอบ", "เสียงนี้จะทำให้เรื่อง");
        await secretary.PressAsync("ยืนยันลงมติ", "ปิดมติแล้ว อนุมัติเรื่อง");
        await secretary.ShootAsync("welfare-3-decided");
        await member.SeeAsync("กรรมการอนุมัติแล้วค่ะ");

        var treasurer = await chrome.OpenAsync(desk, Treasurer);
        await treasurer.SeeAsync("มีเรื่องอนุมัติแล้วรอจ่ายเงิน");
        await treasurer.SayAsync("รออนุมัติ", "จ่ายเงิน");
        await treasurer.PressAsync("จ่ายเงิน", "จากกองไหนคะ");
        await treasurer.PressAsync("เงินสมทบสมาชิก", "อย่างไรคะ");
        await treasurer.PressAsync("โอนเงิน", "ขอรูปสลิปโอนเงินค่ะ");
        await treasurer.SendPhotosAsync("ตรวจก่อนจ่าย", "สลิปโอนเงิน");
        await treasurer.ShootAsync("welfare-4-before-paying");
        await treasurer.PressAsync("จ่ายแล้ว ยืนยัน", "ใบสำคัญจ่ายเงิน");
        await treasurer.ShootAsync("welfare-5-receipt-of-the-treasurer");

        await member.SeeAsync("ใบสำคัญจ่ายเงิน");
        await member.ShootAsync("welfare-6-receipt-of-the-member");
    }

    [Fact]
    public async Task A_refusal_says_why_and_the_appeal_is_allowed()
    {
        var member = await chrome.OpenAsync(desk, Member);
        await member.SayAsync("ขอทุนการศึกษา", "เรื่องนี้ของใครคะ");
        await member.PressAsync("ลูก", "ได้ใบผลการเรียนวันไหนคะ");
        await member.SayAsync("เมื่อวาน", "ขอรูปเอกสาร");
        await member.PressAsync("ส่งทีหลัง", "ตรวจก่อนส่งนะคะ");
        await member.PressAsync("ยืนยัน ส่งเรื่อง", "ส่งเรื่องถึงกรรมการแล้วค่ะ");

        var chair = await chrome.OpenAsync(desk, Chair);
        await RefuseAsync(chair, "ลงมติแล้ว 1 จาก 3 คน", isDeciding: false);
        var secretary = await chrome.OpenAsync(desk, Secretary);
        await RefuseAsync(secretary, "ไม่อนุมัติเรื่อง", isDeciding: true);

        await member.SeeAsync("ครั้งนี้กรรมการยังอนุมัติไม่ได้ค่ะ");
        await member.ShootAsync("welfare-refused");
        await member.PressAsync("ขออุทธรณ์", "อุทธรณ์");
        await member.SayAsync("ครูเพิ่งออกใบผลการเรียนให้ค่ะ", "ครูเพิ่งออกใบผลการเรียนให้ค่ะ");
        await member.PressAsync("ส่งอุทธรณ์", "รับอุทธรณ์เรื่อง");

        await chair.SeeAsync("มีเรื่องอุทธรณ์รอพิจารณา");
        await chair.PressAsync("ดูเรื่องที่รอ", "อุทธรณ์");
        await chair.PressAsync("เปิดดูและลงมติ", "เหตุผลที่อุทธรณ์");
        await chair.ShootAsync("welfare-appeal-before-the-chair");
        await chair.PressAsync("เห็นชอบ", "บันทึกแล้วค่ะ เห็นชอบ");
        await secretary.SayAsync("รออนุมัติ", "1 เสียง");
        await secretary.PressAsync("เปิดดูและลงมติ", "ยังขาดอีก 1 เสียงจึงครบองค์ประชุม");
        await secretary.PressAsync("เห็นชอบ", "ยืนยันลงมติ \"เห็นชอบ\"");
        await secretary.PressAsync("ยืนยันลงมติ", "ปิดมติแล้ว อนุมัติเรื่อง");
        await member.SeeAsync("กรรมการอนุมัติแล้วค่ะ");

        var treasurer = await chrome.OpenAsync(desk, Treasurer);
        await treasurer.SayAsync("รออนุมัติ", "จ่ายเงิน");
        await treasurer.PressAsync("จ่ายเงิน", "จากกองไหนคะ");
        await treasurer.PressAsync("เงินสมทบสมาชิก", "อย่างไรคะ");
        await treasurer.PressAsync("เงินสด", "ขอรูปลายเซ็นผู้รับเงิน");
        await treasurer.SendPhotosAsync("ตรวจก่อนจ่าย", "ใบรับรองแพทย์");
        await treasurer.PressAsync("จ่ายแล้ว ยืนยัน", "ใบสำคัญจ่ายเงิน");
    }

    [Fact]
    public async Task After_a_death_a_volunteer_asks_for_a_daughter_without_LINE()
    {
        var volunteer = await chrome.OpenAsync(desk, Volunteer);
        await volunteer.SayAsync("แจ้งสมาชิกเสียชีวิต", "ขอเลขสมาชิกและชื่อผู้เสียชีวิต");
        await volunteer.SayAsync("W-019", "ใครเป็นผู้รับผลประโยชน์คะ");
        await volunteer.SayAsync("นางแก้ว ตัวอย่าง ลูกสาว 0800000999", "เสียชีวิตวันไหนคะ");
        await volunteer.SayAsync("เมื่อวาน", "ขอรูปเอกสาร");
        await volunteer.SendPhotosAsync("ได้รับ 2 รูปแล้วค่ะ", "ใบรับรองแพทย์", "บ้าน");
        await volunteer.PressAsync("ส่งครบแล้ว", "ตรวจก่อนส่งนะคะ");
        await volunteer.ShootAsync("welfare-death-summary");
        await volunteer.PressAsync("ยืนยัน ส่งเรื่อง", "ส่งเรื่องถึงกรรมการแล้วค่ะ");

        foreach (var (person, isDeciding) in new[] { (Chair, false), (Secretary, true) })
        {
            var officer = await chrome.OpenAsync(desk, person);
            await officer.SayAsync("รออนุมัติ", "ฌาปนกิจ");
            await officer.PressAsync("เปิดดูและลงมติ", "นางแก้ว ตัวอย่าง");
            await officer.PressAsync("เห็นชอบ", isDeciding ? "เสียงนี้จะทำให้เรื่อง" : "บันทึกแล้วค่ะ เห็นชอบ");
            if (isDeciding) { await officer.PressAsync("ยืนยันลงมติ", "ปิดมติแล้ว อนุมัติเรื่อง"); }
        }

        await volunteer.SeeAsync("กรรมการอนุมัติแล้วค่ะ");
        var treasurer = await chrome.OpenAsync(desk, Treasurer);
        await treasurer.SayAsync("รออนุมัติ", "ฌาปนกิจ");
        await treasurer.PressAsync("จ่ายเงิน", "จากกองไหนคะ");
        await treasurer.PressAsync("เงินสมทบท้องถิ่น", "ให้ นางแก้ว ตัวอย่าง อย่างไรคะ");
        await treasurer.PressAsync("เงินสด", "ขอรูปลายเซ็นผู้รับเงิน");
        await treasurer.SendPhotosAsync("ตรวจก่อนจ่าย", "ใบรับรองแพทย์");
        await treasurer.PressAsync("จ่ายแล้ว ยืนยัน", "ใบสำคัญจ่ายเงิน");
        await treasurer.ShootAsync("welfare-death-receipt");
        await volunteer.SeeAsync("ใบสำคัญจ่ายเงิน");
    }

    private static async Task RefuseAsync(PhonePage officer, string result, bool isDeciding)
    {
        await officer.SayAsync("รออนุมัติ", "ทุนการศึกษา");
        await officer.PressAsync("เปิดดูและลงมติ", "องค์ประชุม");
        await officer.PressAsync("ไม่เห็นชอบ", "เพราะอะไรคะ");
        await officer.PressAsync("เอกสารไม่ครบ", isDeciding ? "เสียงนี้จะทำให้เรื่อง" : result);
        if (isDeciding) { await officer.PressAsync("ยืนยันลงมติ", result); }
    }

    private static string Person(string number) => $"U{number.PadLeft(32, '0')}";
}
