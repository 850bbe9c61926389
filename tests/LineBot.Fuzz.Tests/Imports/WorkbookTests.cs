using System.IO.Compression;
using System.Text;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;
using LineBot.Import;
using LineBot.Import.Sheets;

namespace LineBot.Fuzz.Imports;

/// <summary>
/// Workbooks as a telephone that drops bytes, an old program or somebody with a hex editor leaves them: damaged as an archive, and damaged inside
/// of a sound one. Each is read within a bound of memory, and each fault is named; nothing is thrown.
/// </summary>
public class WorkbookTests
{
    /// <summary>As much as the app unpacks of a workbook that came by chat, on a body's scale.</summary>
    private const long UnpackedMax = 1024 * 1024;

    private const int PartBytesMax = 64 * 1024;

    private static readonly IReadOnlyList<(string Name, byte[] Xml)> Parts = Unpack(Sound());

    private static readonly byte[] Whole = Sound();

    private static readonly byte[][] Marks =
    [
        "<c r=\"ZZZZ1\"><v>1</v></c>"u8.ToArray(), "<row r=\"4294967295\"/>"u8.ToArray(), "<row r=\"0\">"u8.ToArray(), " t=\"s\""u8.ToArray(), " t=\"e\""u8.ToArray(), "<v>-1</v>"u8.ToArray(),
        "<v>1E400</v>"u8.ToArray(), "<v>99999999999999999999</v>"u8.ToArray(), "<f>1/0</f>"u8.ToArray(), "&#0;"u8.ToArray(), "&amp;"u8.ToArray(), "]]>"u8.ToArray(), "<!DOCTYPE a [<!ENTITY b \"c\">]>"u8.ToArray(),
        "&b;"u8.ToArray(), "ban-lo"u8.ToArray(), "<sst count=\"4294967295\"/>"u8.ToArray(), " s=\"4294967295\""u8.ToArray(), "r:id=\"rId9\""u8.ToArray(), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0], [0x50, 0x4B, 5, 6], [0xFF, 0xFF, 0xFF, 0xFF],
    ];

    [Fact]
    public Task A_workbook_is_read_and_its_faults_are_named() => Fuzzer.RunAsync(
        new Entrance("import, Excel workbooks", _ => Task.FromResult(new Episode(Next, Take)), new(KiB: 8 * 1024, PerByte: 4_000)) { EpisodeLength = 100 }, ordinary: 250, atLength: 20_000);

    /// <summary>Half of them are broken as archives, half are sound archives with one part broken.</summary>
    private static byte[] Next(Random dice)
    {
        if (dice.Next(2) == 0) { return dice.Mutate([Whole], 2 * PartBytesMax, Marks); }

        var broken = dice.Next(Parts.Count);
        return Pack([.. Parts.Select((part, place) => place == broken ? (part.Name, dice.Mutate([part.Xml], PartBytesMax, Marks)) : part)]);
    }

    private static Task Take(byte[] body)
    {
        var files = ImportFiles.Read(new Workbook("books.xlsx", new MemoryStream(body)) { Measure = UnpackedMax }, null);
        foreach (var fault in files.Faults) { fault.ToString().ShouldNotBeEmpty(); }
        files.Rows.ShouldNotBeNull();
        files.Counts.ShouldNotBeNull();
        return Task.CompletedTask;
    }

    private static byte[] Sound() => Pack(
    [
        ("[Content_Types].xml", Xml("""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
            """)),
        ("_rels/.rels", Xml("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""")),
        ("xl/workbook.xml", Xml("""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="members" sheetId="1" r:id="rId1"/><sheet name="accounts" sheetId="2" r:id="rId2"/></sheets></workbook>
            """)),
        ("xl/_rels/workbook.xml.rels", Xml("""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """)),
        ("xl/worksheets/sheet1.xml", Sheet(["fund_id", "member_no", "given_name", "family_name", "joined_on"], ["ban-lo", "0901", "คนใหม่", "ทดสอบ", "1/10/2569"])),
        ("xl/worksheets/sheet2.xml", Sheet(["fund_id", "member_no", "account_no", "kind", "balance", "as_of"], ["ban-lo", "0901", "S-0901", "pledge", "1,234.50", "30/9/2569"])),
        ("xl/sharedStrings.xml", Xml("""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>ban-lo</t></si><si><r><t>คน</t></r><r><t>ใหม่</t></r></si></sst>""")),
    ]);

    private static byte[] Sheet(params string[][] rows)
    {
        var lines = rows.Select((row, place) => $"<row r=\"{place + 1}\">{string.Concat(row.Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>");
        return Xml($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(lines)}<row r="3"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData></worksheet>""");
    }

    private static byte[] Xml(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pack(IReadOnlyList<(string Name, byte[] Xml)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = DateTimeOffset.UnixEpoch.AddYears(30);   // The same bytes for the same dice.
                using var open = entry.Open();
                open.Write(xml);
            }
        }

        return bytes.ToArray();
    }

    private static IReadOnlyList<(string Name, byte[] Xml)> Unpack(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            using var bytes = new MemoryStream();
            using var open = entry.Open();
            open.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }
}
