using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>
/// An Excel workbook (.xlsx): each sheet is a table by its own name. Nothing in it is run, followed or fetched, and one that would unfold
/// to more than its measure is refused before it is unfolded.
/// </summary>
/// <param name="name">What faults call the file.</param>
/// <param name="bytes">Seekable.</param>
public sealed class Workbook(string name, Stream bytes) : ISheetSource
{
    /// <summary>All parts together, unpacked. A fund of 20,000 members needs a fifth of it.</summary>
    public const long UnpackedMax = 256 * 1024 * 1024;

    /// <summary>Refused where it unfolds to more: somebody who has less room gives less.</summary>
    public long Measure { get; init; } = UnpackedMax;

    public static Workbook At(string path) => new(Path.GetFileName(path), new MemoryStream(File.ReadAllBytes(path)));

    public IReadOnlyList<Sheet> Read(Action<Fault> refuse)
    {
        try
        {
            if (UnpackedLength() > Measure) { return Refuse(Problems.WorkbookTooLarge); }

            using var book = SpreadsheetDocument.Open(bytes, isEditable: false);
            return book.WorkbookPart is { Workbook: not null } part ? Sheets(part) : Refuse(Problems.NotAWorkbook);
        }
        catch (SheetTooLargeException)
        {
            return Refuse(Problems.WorkbookTooLarge);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return Refuse(Problems.NotAWorkbook);
        }

        IReadOnlyList<Sheet> Refuse(Problem problem)
        {
            refuse(new(name, 1, "", problem));
            return [];
        }
    }

    private IReadOnlyList<Sheet> Sheets(WorkbookPart part)
    {
        var cells = new WorkbookCells(part);
        return
        [
            .. part.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Where(sheet => sheet is { Id.Value: not null, Name.Value: not null })
                .Select(sheet => (Name: sheet.Name!.Value!.Trim(), Part: part.GetPartById(sheet.Id!.Value!) as WorksheetPart))
                .Where(sheet => sheet.Part is not null)
                .OrderBy(sheet => sheet.Name, StringComparer.Ordinal)
                .Select(sheet => new Sheet(sheet.Name, $"{name}/{sheet.Name}", WorkbookRows.Read(sheet.Part!, cells))),
        ];
    }

    /// <summary>As the archive states it; the unpacking never gives more than was stated.</summary>
    private long UnpackedLength()
    {
        using var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
        var length = archive.Entries.Sum(entry => entry.Length);
        bytes.Position = 0;
        return length;
    }

    /// <summary>The library tells of a bad file in as many ways as a file can be bad.</summary>
    private static bool IsDamage(Exception e) => e
        is InvalidDataException or IOException or FormatException or XmlException or OpenXmlPackageException
        or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException or UriFormatException;
}

/// <summary>More rows or columns than a table of the format can have.</summary>
internal sealed class SheetTooLargeException : Exception;
