using LineBot.Dialogs.Chats;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

public class VotingTests
{
    [Fact]
    public async Task Two_officers_decide_and_the_member_and_the_payer_hear()
    {
        var council = Council.Meet();
        var claim = await council.ClaimAsync();

        await council.Phone(Role.Chair)
            .Member("รออนุมัติ").BotMentions("ค่านอนโรงพยาบาล")
            .Taps("เปิดดูและลงมติ").BotMentions("คืนละ 200.00 บาท 3 คืน เป็นเงิน 600.00 บาท").BotMentions("ยังขาดอีก 2 เสียงจึงครบองค์ประชุม")
            .Buttons("เห็นชอบ", "ไม่เห็นชอบ", "งดออกเสียง", "ขอข้อมูลเพิ่ม")
            .Taps("เห็นชอบ").Bot("บันทึกแล้วค่ะ เห็นชอบ เรื่อง W-2569-0001 ลงมติแล้ว 1 จาก 3 คน องค์ประชุม 2 คน เปลี่ยนเสียงได้จนกว่าจะปิดมติ")
            .Buttons("เรื่องถัดไป", "ดูเรื่องนี้อีกครั้ง").MustArrive()
            .RunAsync();
        await council.Phone(Role.Secretary)
            .Member("มีเรื่องรออนุมัติไหม").BotMentions("1 เสียง")
            .Taps("เปิดดูและลงมติ").BotMentions("600.00").BotMentions("ยังขาดอีก 1 เสียงจึงครบองค์ประชุม")
            .Taps("เห็นชอบ").Bot("เสียงนี้จะทำให้เรื่อง W-2569-0001 จบ และเปลี่ยนไม่ได้อีก ยืนยันลงมติ \"เห็นชอบ\" ไหมคะ")
            .Taps("ยืนยันลงมติ").Bot("ปิดมติแล้ว อนุมัติเรื่อง W-2569-0001 ครั้งที่ 1/2569 ข้อ 1 เห็นชอบ 2 ไม่เห็นชอบ 0 งดออกเสียง 0 แจ้งสมาชิกและผู้จ่ายเงินให้แล้วค่ะ")
            .Tells(Council.UserOf(Role.Applicant), "อนุมัติแล้ว", "600.00")
            .Tells(Council.UserOf(Role.Treasurer), "รอจ่าย")
            .Tells(Council.UserOf(Role.Cashier), "รอจ่าย")
            .RunAsync();

        (await council.ReadAsync(claim)).Status.ShouldBe(ClaimStatus.Approved);
    }

    [Fact]
    public async Task A_vote_against_needs_a_reason_and_can_be_changed()
    {
        var council = Council.Meet();
        var claim = await council.ClaimAsync();

        await council.Phone(Role.Chair)
            .Forges($"claim-vote/suk-jai/{claim.Number}/against").Bot("ไม่เห็นชอบเรื่อง W-2569-0001 เพราะอะไรคะ เหตุผลนี้สมาชิกจะได้อ่านด้วย")
            .Buttons("ไม่เข้าเงื่อนไขตามระเบียบ", "เอกสารไม่ครบ", "เอกสารไม่ชัด", "ยกเลิก")
            .Member(new string('ก', 501)).Bot("ขอสั้นลงหน่อยค่ะ ไม่เกิน 500 ตัวอักษร")
            .Member("วันที่ในใบรับรองไม่ตรงกัน").BotMentions("บันทึกแล้วค่ะ ไม่เห็นชอบ")
            .Taps("ดูเรื่องนี้อีกครั้ง").BotMentions("600.00").BotMentions("ประธาน ตัวอย่าง: วันที่ในใบรับรองไม่ตรงกัน")
            .Taps("เห็นชอบ").BotMentions("บันทึกแล้วค่ะ เห็นชอบ")
            .RunAsync();

        (await council.ReadAsync(claim)).Votes.ShouldHaveSingleItem().Ballot.ShouldBe(Ballot.For);
    }

    [Fact]
    public async Task A_refusal_reaches_the_member_with_the_reasons_and_the_way_to_appeal()
    {
        var council = Council.Meet();
        var claim = await council.ClaimAsync();
        await council.VoteAsync(claim, Role.Chair, Ballot.Against, "ใบรับรองไม่มีวันออก");

        await council.Phone(Role.Treasurer)
            .Forges($"claim-vote/suk-jai/{claim.Number}/against").BotMentions("เพราะอะไรคะ")
            .Taps("เอกสารไม่ครบ").BotMentions("ยืนยันลงมติ \"ไม่เห็นชอบ\"")
            .Taps("ยืนยันลงมติ").BotMentions("ไม่อนุมัติเรื่อง W-2569-0001 ครั้งที่ 1/2569")
            .Tells(Council.UserOf(Role.Applicant), "ใบรับรองไม่มีวันออก", "เอกสารไม่ครบ", "อุทธรณ์")
            .RunAsync();
    }

    [Fact]
    public async Task Asking_for_more_reaches_the_member_and_the_vote_goes_on()
    {
        var council = Council.Meet();
        var claim = await council.ClaimAsync();

        await council.Phone(Role.Secretary)
            .Forges($"claim-vote/suk-jai/{claim.Number}/ask").Bot("เรื่อง W-2569-0001 อยากขออะไรเพิ่มคะ สมาชิกจะได้รับข้อความนี้")
            .Buttons("ใบรับรองการนอน รพ.", "บัตรประชาชน", "เอกสารไม่ชัด", "ยกเลิก")
            .Member("ขอใบรับรองที่เห็นวันออกชัด ๆ").Bot("แจ้งสมาชิกให้ส่งเพิ่มสำหรับเรื่อง W-2569-0001 แล้วค่ะ ระหว่างนี้ยังลงมติได้")
            .Tells(Council.UserOf(Role.Applicant), "ขอใบรับรองที่เห็นวันออกชัด ๆ")
            .Forges($"claim-vote/suk-jai/{claim.Number}/for").BotMentions("บันทึกแล้วค่ะ เห็นชอบ")
            .RunAsync();
    }

    [Fact]
    public async Task A_quorum_may_close_the_vote_without_the_rest_but_only_as_it_was_shown()
    {
        var council = Council.Meet(("committee-quorum", "1"));
        var claim = await council.ClaimAsync();
        await council.VoteAsync(claim, Role.Chair, Ballot.For);

        await council.Phone(Role.Secretary)
            .Forges($"claim-review/suk-jai/{claim.Number}").BotMentions("600.00").BotMentions("ครบองค์ประชุมแล้ว")
            .Buttons("เห็นชอบ", "ไม่เห็นชอบ", "งดออกเสียง", "ขอข้อมูลเพิ่ม", "ปิดมติ")
            .Taps("ปิดมติ").Bot("ปิดมติเรื่อง W-2569-0001 ตอนนี้ ผลคืออนุมัติ เห็นชอบ 1 ไม่เห็นชอบ 0 ยังไม่ลงมติ 2 คน ปิดเลยไหมคะ")
            .Later(TimeSpan.FromMinutes(1)).Then(() => council.VoteAsync(claim, Role.Chair, Ballot.Abstain).Wait(TestContext.Current.CancellationToken))
            .Taps("ปิดมติ").Bot("ระหว่างนี้มีกรรมการลงมติเพิ่ม ยังไม่ได้ปิดค่ะ เปิดดูอีกครั้งก่อนนะคะ")
            .RunAsync();
        (await council.ReadAsync(claim)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_closed_vote_says_by_whom_it_was_closed()
    {
        var council = Council.Meet();
        var claim = await council.ClaimAsync();
        await council.VoteAsync(claim, Role.Chair, Ballot.For);

        await council.Phone(Role.Secretary)
            .Forges($"claim-review/suk-jai/{claim.Number}").BotMentions("600.00").BotMentions("องค์ประชุม")
            .Then(() => council.VoteAsync(claim, Role.Treasurer, Ballot.For).Wait(TestContext.Current.CancellationToken))
            .TapsOld("เห็นชอบ").Bot("เรื่องนี้ปิดไปแล้วค่ะ: อนุมัติแล้ว รอจ่ายเงิน โดย เหรัญญิก ตัวอย่าง")
            .TapsOld("ไม่เห็นชอบ").Bot("เรื่องนี้ปิดไปแล้วค่ะ: อนุมัติแล้ว รอจ่ายเงิน โดย เหรัญญิก ตัวอย่าง")
            .RunAsync();
    }

    [Fact]
    public async Task Papers_are_opened_by_buttons_and_a_picture_sent_before_is_pointed_out()
    {
        var council = Council.Meet();
        var earlier = await council.ClaimAsync(1, await PaperAsync(council, "1", "certificate"));
        await council.DoAsync(earlier, new ClaimCommand.Withdraw(Hall.Actor(Role.Applicant)));
        var claim = await council.ClaimAsync(3, await PaperAsync(council, "2", "certificate"));

        await council.Phone(Role.Chair)
            .Forges($"claim-review/suk-jai/{claim.Number}").BotMentions("รูปที่ 1: รูปเดียวกันเคยส่งกับ W-2569-0001").Buttons("ดูรูปที่ 1")
            .BotMentions("W-2569-0001 ค่านอนโรงพยาบาล")
            .RunAsync();
    }

    [Fact]
    public async Task The_urgent_comes_first_and_then_the_oldest()
    {
        var council = Council.Meet();
        await council.ClaimAsync();
        await council.FloodAsync();

        await council.Phone(Role.Chair)
            .Member("รออนุมัติ").BotMentions("ภัยพิบัติ").Then(chat => Shown.On(chat.LastTurn!.Replies[0]).IndexOf("ภัยพิบัติ", StringComparison.Ordinal)
                .ShouldBeLessThan(Shown.On(chat.LastTurn!.Replies[0]).IndexOf("ค่านอนโรงพยาบาล", StringComparison.Ordinal)))
            .RunAsync();
    }

    [Fact]
    public Task Nothing_waits() => Council.Meet().Phone(Role.Chair).Member("รออนุมัติ").Bot("ตอนนี้ไม่มีเรื่องรอพิจารณาค่ะ").RunAsync();

    [Fact]
    public Task Members_have_no_such_list() => Council.Meet().Phone(Role.Member)
        .Member("รออนุมัติ").Bot("รายการนี้สำหรับกรรมการที่มีหน้าที่ดูแลงานของกองทุนค่ะ ถ้าคิดว่าควรเห็น ติดต่อเลขานุการกองทุนได้เลยค่ะ")
        .RunAsync();

    private static async Task<ClaimPaper> PaperAsync(Council council, string message, string content)
    {
        council.Village.Photos.Contents[message] = content;
        var request = new PhotoRequest(LineUserId.Parse(Council.UserOf(Role.Applicant)), message, "line", Council.Fund, false);
        var kept = (await council.Village.Photos.TakeAsync(request, TestContext.Current.CancellationToken)).ShouldBeOfType<PhotoOutcome.Kept>();
        return new(Paper.HospitalCertificate, kept.Photo.Id);
    }
}
