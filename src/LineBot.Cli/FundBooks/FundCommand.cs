using System.CommandLine;
using LineBot.Cli.Commands;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund</c>: what a fund wrote down for itself, and what is in its pots.</summary>
internal static class FundCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot fund new ban-mai --template welfare --name "กองทุนสวัสดิการบ้านใหม่"   settings, pots and benefits to start with
          linebot fund rules ban-lo                                            every setting, with what it means
          linebot fund rules ban-lo --set committee-quorum=3 --from 2026-12-01  holds from that day on
          linebot fund pots suk-jai                                            what is in each pot
          linebot fund receive suk-jai state 24000 --reference "สมทบ 2/2569"    money that came in
          linebot fund pot-book suk-jai state                                  every receipt of a pot, newest first
          linebot fund reverse suk-jai state P-0007 --by W-002 --reason "จ่ายซ้ำ"   takes a payment or an income back

        A setting is never rewritten, only followed by the next: decisions name the settings under which they were made.
        กฎไม่ถูกแก้ย้อนหลัง มีแต่กฎใหม่ที่เริ่มใช้ตั้งแต่วันหนึ่ง
        """;

    public static Command Create() => new ManualCommand("fund", "A fund's settings and pots. กฎและกองเงินของกองทุน", Manual)
    {
        NewCommand.Create(), RulesCommand.Create(), PotsCommand.Create(), PotBookCommand.Create(), ReceiveCommand.Create(), ReverseCommand.Create(),
    };
}
