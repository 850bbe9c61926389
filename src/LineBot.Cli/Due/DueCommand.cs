using System.CommandLine;
using LineBot.Cli.Commands;

namespace LineBot.Cli.Due;

/// <summary><c>linebot due</c>: what falls due, and the public holidays that move it.</summary>
internal static class DueCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot due list ban-lo                          ครบกำหนดภายใน 7 วัน และที่เลยกำหนด
          linebot due list ban-lo --on 2026-12-01 --days 31
          linebot due move ban-lo L-2569-014 --no 3 --to 2026-12-31 --by 0005 --minutes 3/2569 --reason เก็บเกี่ยวช้า
          linebot due list ban-lo --csv > due.csv          เปิดด้วย Excel ได้ ไม่มีชื่อ เว้นแต่ใส่ --names
          linebot due rebuild ban-lo                       ทำทะเบียนวันครบกำหนดใหม่จากบัญชีเงินกู้
          linebot due holidays samples/holidays.csv        อ่านวันหยุด (แทนที่ทั้งปี)

        The list is made from the loans and kept with every payment; rebuilding it is always safe, and done each night anyway.
        """;

    public static Command Create() => new ManualCommand("due", "What falls due, and public holidays. งวดที่ครบกำหนดและวันหยุด", Manual)
    {
        DueListCommand.Create(), DueMoveCommand.Create(), DueRebuildCommand.Create(), HolidaysCommand.Create(),
    };
}
