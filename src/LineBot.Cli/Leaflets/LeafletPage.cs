using System.Net;
using LineBot.Cli.Screen;
using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Rules;

namespace LineBot.Cli.Leaflets;

/// <summary>What a member needs to know, on one page in large letters: scan, link, ask; and what nobody will ever ask of them.</summary>
internal static class LeafletPage
{
    private const string Style = """
        @page { size: A4; margin: 14mm }
        * { box-sizing: border-box }
        body { margin: 0 auto; max-width: 182mm; color: #111; font: 15pt/1.5 "Noto Sans Thai", "Leelawadee UI", Thonburi, Garuda, Loma, sans-serif }
        header { display: grid; grid-template-columns: 1fr 52mm; gap: 8mm; align-items: center; padding-bottom: 5mm; border-bottom: 3px solid #0b6b53 }
        h1 { margin: 0; font-size: 25pt; line-height: 1.3; color: #0b6b53 } header p { margin: 2mm 0 0 }
        .qr svg { display: block; width: 52mm; height: 52mm } .qr { text-align: center; font-size: 12pt }
        h2 { margin: 5mm 0 1mm; font-size: 17pt; color: #0b6b53 } ol, ul { margin: 0; padding-left: 1.3em }
        table { width: 100%; border-collapse: collapse } td { padding: 1mm 2mm 1mm 0; border-bottom: 1px solid #ccc; vertical-align: top }
        td:first-child { white-space: nowrap; font-weight: 700; padding-right: 6mm }
        .never { margin-top: 5mm; padding: 3mm 5mm; border: 2px solid #9a2b12; border-radius: 3mm } .never h2 { margin: 0; color: #9a2b12 }
        .call { margin: 5mm 0 0; font-size: 16pt } footer { margin-top: 2mm; font-size: 13pt }
        """;

    public static string Of(FundProfile fund, ContactRules contact, string lineId) => $"""
        <!doctype html>
        <html lang="th">
        <head>
        <meta charset="utf-8">
        <title>{Text(fund.Name)} ในไลน์</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <header>
        <div>
        <h1>{Text(fund.Name)}<br>อยู่ในไลน์แล้ว</h1>
        <p>ดูเงินออม เงินกู้ ขอสวัสดิการ และติดต่อกรรมการได้จากมือถือ ไม่เสียเงิน</p>
        </div>
        <div class="qr">{QrPicture.Svg($"https://line.me/R/ti/p/{Uri.EscapeDataString(lineId)}")}{Text(lineId)}</div>
        </header>
        <h2>เริ่มใช้สามขั้น</h2>
        <ol>
        <li>เปิดไลน์ กดรูปสแกนข้างช่องค้นหา ส่องรูปด้านบน แล้วกด <b>เพิ่มเพื่อน</b></li>
        <li>พิมพ์ <b>ผูกบัญชี</b> ใส่เลขสมาชิก แล้วกด <b>ยินยอม</b></li>
        <li>ใส่รหัส 16 ตัวจากใบที่กรรมการให้ (ใช้ได้ครั้งเดียว ถ้าไม่มีใบ ขอที่กรรมการ)</li>
        </ol>
        <h2>อยากรู้อะไร พิมพ์ได้เลย</h2>
        <table>
        <tr><td>ยอดเงิน</td><td>มีเงินออม หุ้น และหนี้เท่าไร</td></tr>
        <tr><td>งวดหน้า</td><td>ต้องส่งเมื่อไร เท่าไร</td></tr>
        <tr><td>ส่งสลิป</td><td>โอนแล้วส่งรูปสลิป กรรมการตรวจแล้วได้ใบเสร็จในแชต</td></tr>
        <tr><td>ขอสวัสดิการ</td><td>เกิด เจ็บ ตาย เรียนหนังสือ น้ำท่วม ไฟไหม้ ส่งรูปเอกสารได้เลย</td></tr>
        <tr><td>แจ้งผู้เดือดร้อน</td><td>เห็นใครลำบาก พิมพ์เล่า หรือส่งรูปมา</td></tr>
        <tr><td>ติดต่อกรรมการ</td><td>ฝากข้อความ คำตอบกลับมาในแชต</td></tr>
        <tr><td>เมนู · ยกเลิก</td><td>ใช้ได้ทุกเมื่อ เงินและข้อมูลไม่หาย</td></tr>
        </table>
        <div class="never">
        <h2>กองทุนจะไม่ทำสิ่งเหล่านี้</h2>
        <ul>
        <li>ไม่โทรถามรหัส ไม่ถามเลขบัตร ATM หรือรหัสธนาคาร</li>
        <li>ไม่ให้โอนเงินเข้าบัญชีส่วนตัวของใคร</li>
        <li>ไม่พูดเรื่องเงินของคุณในกลุ่ม</li>
        </ul>
        </div>
        <p class="call">เจ็บป่วย <b>1669</b> · เหตุร้าย <b>191</b> · ไฟไหม้ <b>199</b> · ช่วยเหลือสังคม <b>1300</b></p>
        <footer>{Office(fund, contact)}</footer>
        </body>
        </html>

        """;

    private static string Office(FundProfile fund, ContactRules contact)
    {
        var hours = $"เวลาทำการ {OfficeWords.Days(contact.Days).In(Locale.Thai)} {contact.Hours.From:HH:mm}–{contact.Hours.To:HH:mm} น.";
        return Text(contact.ShowsPhone && fund.ContactPhone is { } phone ? $"{hours} โทร {phone}" : hours);
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
