using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>A savings day at the table: members come, pay and go; the cash is counted; somebody else signs.</summary>
public class SavingsDayTests
{
    private const string Second = "U00000000000000000000000000000002";

    [Fact]
    public async Task A_day_from_the_first_member_to_the_second_signature()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").Bot("""
                เปิดวันออม 21 พ.ย. 2569 แล้วค่ะ ใบสรุป SD-000001 มีสมาชิก 5 คน

                รับแล้ว 0 คน 0.00 บาท · ยังไม่มา 5 คน
                คนต่อไปใครคะ พิมพ์เลขสมาชิกหรือชื่อ
                """).Buttons("0001 ตัวอย่าง ทดสอบ", "0002 ประธาน ทดสอบ", "0003 มานี ทดสอบ", "0004 มานะ ทดสอบ", "0005 ปิติ ทดสอบ", "ปิดวัน", "ยกเลิก")
            .Member("3").BotMentions("มานี").BotMentions("รับเท่าไรคะ").Buttons("รับ 100 บาท · 0003", "ไม่มา", "ยกเลิก")
            .Taps("รับ 100 บาท · 0003").Bot("""
                รับแล้ว 100.00 บาท (หนึ่งร้อยบาทถ้วน) · 0003 มานี ทดสอบ
                เงินสัจจะ S-0003 100.00 · ใบเสร็จ S-0003/R1
                ส่งใบเสร็จให้สมาชิกแล้วค่ะ

                รับแล้ว 1 คน 100.00 บาท · ยังไม่มา 4 คน
                คนต่อไปใครคะ พิมพ์เลขสมาชิกหรือชื่อ
                """).MustArrive()
            .Tells("U00000000000000000000000000000003", "ใบเสร็จ S-0003/R1", "100.00")
            .Member("มานะ").BotMentions("0004").BotMentions("รับเท่าไรคะ")
            .Member("ร้อยห้าสิบ").BotMentions("รับแล้ว 150.00 บาท (หนึ่งร้อยห้าสิบบาทถ้วน) · 0004 มานะ")
            .Taps("0005 ปิติ ทดสอบ").BotMentions("ปิติ").BotMentions("รับเท่าไรคะ")
            .Taps("ไม่มา").BotMentions("จดว่า 0005 ไม่มา")
            .Taps("ปิดวัน").BotMentions("นับเงินสดในกล่องได้เท่าไรคะ")
            .Member("240").BotMentions("เงินขาด 10.00 บาท (สิบบาทถ้วน)").BotMentions("ปิดวันตามนี้ใช่ไหมคะ")
            .Taps("ปิดวันและเซ็น").BotMentions("ปิดใบสรุป SD-000001 แล้วค่ะ เงินขาด 10.00 บาท")
            .Tells(Second, "รอคุณตรวจและเซ็น")
            .Forges("savings-sign/ban-lo/SD-000001").BotMentions("คุณเป็นคนนับเงิน")
            .RunAsync();

        await SecondChat(village)
            .Forges("savings-sign/ban-lo/SD-000001").BotMentions("250.00").BotMentions("ตรงตามนี้ไหมคะ").Buttons("ตรง ขอเซ็น", "ไม่ตรง ให้นับใหม่", "ยกเลิก")
            .Taps("ตรง ขอเซ็น").Bot("เซ็นใบสรุป SD-000001 แล้วค่ะ ครบสองคน แก้ไขไม่ได้อีก")
            .Pushes(Chat.Me, "ใบสรุป SD-000001 เซ็นครบสองคนแล้วค่ะ")
            .RunAsync();

        village.Savings.All.Single().Sheet.Status.ShouldBe(DaySheetStatus.SignedOff);
    }

    [Fact]
    public async Task Two_messages_of_the_treasurer_book_what_is_expected_of_a_member()
    {
        var village = await TableAsync();
        var chat = Table(village).Member("วันออม").BotMentions("เปิดวันออม");
        var messages = 0;
        foreach (var member in new[] { "0003", "0004", "0005" })
        {
            chat = chat.Member(member).BotMentions(member).BotMentions("รับเท่าไรคะ").Taps($"รับ 100 บาท · {member}").BotMentions("รับแล้ว 100.00");
            if (member == "0003") { chat = chat.Tells("U00000000000000000000000000000003", "100.00"); }
            messages += 2;
        }

        await chat.RunAsync();

        village.Savings.All.Single().PaidMembers.ShouldBe(messages / 2);
    }

    [Fact]
    public async Task Saving_and_instalment_come_together_and_apart()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").BotMentions("เปิดวันออม")
            .Member("0001").BotMentions("4,360.00").BotMentions("รับเท่าไรคะ").Buttons("100+กู้ 4,260 · 0001", "สัจจะ 100 · 0001", "กู้ 4,260 · 0001", "ไม่มา", "ยกเลิก")
            .Member("กู้ 500 สัจจะ 100").BotMentions("เงินกู้ L-2569-014 500.00")
            .RunAsync();

        village.Savings.All.Single().Receipts.Single().Parts.Select(part => part.Amount).ShouldBe([Money.FromBaht(500), Money.FromBaht(100)]);
    }

    [Fact]
    public async Task Much_more_than_usual_is_asked_back()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").BotMentions("เปิดวันออม")
            .Member("0003").BotMentions("0003").BotMentions("รับเท่าไรคะ")
            .Member("10000").Bot("รับ 10,000.00 บาท (หนึ่งหมื่นบาทถ้วน) จาก 0003 มานี ทดสอบ ใช่ไหมคะ มากกว่าปกติ").Buttons("ใช่ รับเงินแล้ว", "ไม่ใช่", "ยกเลิก")
            .Taps("ไม่ใช่").BotMentions("ยังไม่ได้รับเงินค่ะ")
            .Member("0003").BotMentions("0003").BotMentions("รับเท่าไรคะ")
            .Member("10000").BotMentions("ใช่ไหมคะ")
            .Taps("ใช่ รับเงินแล้ว").BotMentions("รับแล้ว 10,000.00").Tells("U00000000000000000000000000000003", "10,000.00")
            .RunAsync();
    }

    [Fact]
    public async Task A_button_made_for_somebody_else_receives_nothing()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").BotMentions("เปิดวันออม")
            .Member("0003").BotMentions("0003").BotMentions("รับเท่าไรคะ")
            .Member("ย้อนกลับ").BotMentions("คนต่อไป")
            .Member("0004").BotMentions("0004").BotMentions("รับเท่าไรคะ")
            .TapsOld("รับ 100 บาท · 0003").BotMentions("ปุ่มนั้นเป็นของสมาชิก 0003")
            .Then(() => village.Savings.All.Single().Receipts.ShouldBeEmpty())
            .Taps("รับ 100 บาท · 0004").BotMentions("0004")
            .TapsOld("รับ 100 บาท · 0004").BotMentions("ปุ่ม")
            .Then(() => village.Savings.All.Single().Received.ShouldBe(Money.FromBaht(100)))
            .RunAsync();
    }

    [Fact]
    public async Task The_last_receipt_is_taken_back_and_receiving_goes_on()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").BotMentions("เปิดวันออม")
            .Member("0003").BotMentions("0003").BotMentions("รับเท่าไรคะ")
            .Taps("รับ 100 บาท · 0003").BotMentions("รับแล้ว").Tells("U00000000000000000000000000000003", "100.00")
            .Taps("ยกเลิกใบล่าสุด").Bot("ยกเลิกใบรับเงินล่าสุด 100.00 บาท ของ 0003 มานี ทดสอบ ใช่ไหมคะ สมาชิกจะได้รับแจ้ง")
            .Taps("ใช่ ยกเลิกใบนี้").BotMentions("ด้วยใบ S-0003/R1-X")
            .Pushes("U00000000000000000000000000000003", "ใบเสร็จ S-0003/R1 จำนวน 100.00 บาท ยกเลิกแล้วค่ะ ด้วยใบ S-0003/R1-X")
            .RunAsync();
    }

    [Fact]
    public async Task A_day_on_which_nobody_paid_needs_no_signature()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").BotMentions("เปิดวันออม")
            .Taps("ปิดวัน").BotMentions("นับเงินสด")
            .Member("0").BotMentions("ตรงกันพอดี").BotMentions("ปิดวันตามนี้")
            .Taps("ปิดวันและเซ็น").Bot("ปิดใบสรุป SD-000001 แล้วค่ะ วันนี้ไม่มีใครจ่าย จึงไม่ต้องเซ็น")
            .Member("ใบสรุปวันออม").BotMentions("ไม่มีใครจ่าย")
            .RunAsync();
    }

    [Fact]
    public async Task Nobody_without_the_duty_opens_a_day_or_reads_a_sheet()
    {
        var village = await TableAsync(Duty.Communicate);

        await Table(village)
            .Member("วันออม").Bot("เปิดวันออมได้เฉพาะกรรมการที่มีหน้าที่รับจ่ายเงินค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"")
            .Member("ใบสรุปวันออม").Bot("ใบสรุปวันออมดูได้เฉพาะกรรมการค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"")
            .Forges("savings-page/ban-lo/SD-000001").Bot("ใบสรุปวันออมดูได้เฉพาะกรรมการค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"")
            .Forges("savings-count/ban-lo/SD-000001").Bot("ใบสรุปวันออมดูได้เฉพาะกรรมการค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"")
            .Forges("savings-undo/ban-lo/SD-000001").Bot("ใบสรุปวันออมดูได้เฉพาะกรรมการค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"")
            .Forges("savings-sign/ban-lo/SD-000001").Bot("ใบสรุปวันออมดูได้เฉพาะกรรมการค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"")
            .RunAsync();
        village.Savings.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_mean_nobody_or_too_many_are_asked_back()
    {
        var village = await TableAsync();

        await Table(village)
            .Member("วันออม").BotMentions("เปิดวันออม")
            .Member("สมหวัง").BotMentions("ไม่พบชื่อนี้")
            .Member("9999").BotMentions("ไม่พบสมาชิกเลขนี้")
            .Member("ทดสอบ").Bot("คนไหนคะ").Buttons("0001 ตัวอย่าง ทดสอบ", "0002 ประธาน ทดสอบ", "0003 มานี ทดสอบ", "0004 มานะ ทดสอบ", "0005 ปิติ ทดสอบ", "ยกเลิก")
            .Taps("0005 ปิติ ทดสอบ").BotMentions("0005").BotMentions("รับเท่าไรคะ")
            .RunAsync();
    }

    /// <summary>0001 (the person of the chat) receives, 0002 decides; 0003 is on LINE, 0004 and 0005 are not.</summary>
    internal static Task<Village> TableAsync() => TableAsync(Duty.Pay);

    internal static Chat Table(Village village) => village.Chat().LinkedTo(Linked("0001"));

    internal static Chat SecondChat(Village village) => Chat.Of(new Bot(Conversations.All(village.Desks), IntentReader.Load()), Second)
        .Later(Village.Now - Chat.Start)
        .LinkedTo(Linked("0002"));

    private static MemberLink Linked(string member) => new(new(FundId.Parse("ban-lo"), MemberNumber.Parse(member)), SampleBooks.VillageBank.FundName, Chat.Start);

    private static Task<Village> TableAsync(Duty duty) => Task.FromResult(Village.Of(
        SampleBooks.VillageBank with { Seats = [Committee.Council.Seat(Position.Treasurer, duty)] },
        Saver("0002", "ประธาน", "2") with { Seats = [Committee.Council.Seat(Position.Chair, Duty.Decide)] },
        Saver("0003", "มานี", "3"),
        Saver("0004", "มานะ", null),
        Saver("0005", "ปิติ", null)));

    private static Passbook Saver(string number, string name, string? user)
    {
        var book = SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, number);
        return book with
        {
            Profile = book.Profile with { GivenName = name },
            Accounts = [SampleBooks.Account($"S-{number}", AccountKind.Pledge, 100_000) with { PledgeAmount = Money.FromBaht(100) }],
            LinkedUsers = user is null ? [] : [LineUserId.Parse($"U{user.PadLeft(32, '0')}")],
        };
    }
}
