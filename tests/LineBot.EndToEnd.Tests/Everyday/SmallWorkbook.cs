using System.IO.Compression;
using System.Text;

namespace LineBot.EndToEnd.Everyday;

/// <summary>A clerk's workbook of two sheets, written by hand as Excel would: a new member, and a receipt of somebody who saves.</summary>
internal static class SmallWorkbook
{
    public const string Name = "ban-lo-พฤศจิกายน.xlsx";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static byte[] Bytes { get; } = Pack(
        ("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Excel}.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Excel}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Excel}.worksheet+xml"/></Types>
            """),
        ("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="members" sheetId="1" r:id="rId1"/><sheet name="transactions" sheetId="2" r:id="rId2"/></sheets></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>
            """),
        ("xl/worksheets/sheet1.xml", Sheet(["รหัสกองทุน", "เลขสมาชิก", "ชื่อ", "นามสกุล", "วันที่เป็นสมาชิก"], ["ban-lo", "0901", "คนใหม่", "ทดสอบ", "1/11/2569"])),
        ("xl/worksheets/sheet2.xml", Sheet(["รหัสกองทุน", "เลขบัญชี", "วันที่", "รายการ", "จำนวนเงิน", "เลขที่ใบเสร็จ"], ["ban-lo", "S-0001", "20/11/2569", "deposit", "100.00", "99/001"])));

    private static string Sheet(params string[][] rows)
    {
        var lines = rows.Select(row => $"<row>{string.Concat(row.Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>");
        return $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(lines)}</sheetData></worksheet>""";
    }

    private static byte[] Pack(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
