using LineBot.Funds.Import;
using LineBot.Import.Accounts;
using LineBot.Import.Benefits;
using LineBot.Import.Committee;
using LineBot.Import.Loans;
using LineBot.Import.Members;
using LineBot.Import.Network;
using LineBot.Import.Pots;
using LineBot.Import.Rules;
using LineBot.Import.Volunteers;

namespace LineBot.Import.Writing;

/// <summary>Rows of the books as files of the import format: a folder of CSV, or one workbook. Imported again they change nothing.</summary>
public sealed class ExportFiles
{
    private readonly IReadOnlyList<WrittenSheet> sheets;

    /// <param name="withEmpty">Also the tables without a row: headings to fill in below.</param>
    public ExportFiles(ImportRows rows, bool withEmpty = false) => sheets =
    [
        .. new[]
        {
            FundSheet.Writer.Write(rows.Funds),
            MemberSheet.Writer.Write(rows.Members),
            AccountSheet.Writer.Write(rows.Accounts),
            TransactionSheet.Writer.Write(rows.Transactions),
            LoanSheet.Writer.Write(rows.Loans),
            RepaymentSheet.Writer.Write(rows.Repayments),
            SeatSheet.Writer.Write(rows.Seats),
            VolunteerSheet.Writer.Write(rows.Volunteers),
            BenefitSheet.Writer.Write(rows.Benefits),
            RuleSheet.Writer.Write(rows.Rules),
            PotSheet.Writer.Write(rows.Pots),
        }.Where(sheet => withEmpty || sheet.Rows.Count > 0),
    ];

    /// <summary>How many rows each file has, by its name without ending.</summary>
    public IReadOnlyDictionary<string, int> Counts => sheets.ToDictionary(sheet => sheet.Format.Name, sheet => sheet.Rows.Count);

    /// <exception cref="System.Text.EncoderFallbackException">A letter that <paramref name="style"/>'s encoding does not have.</exception>
    public void WriteCsv(string folder, ExportStyle style)
    {
        var files = sheets.Select(sheet => (Path: Path.Combine(folder, sheet.Format.File), Bytes: CsvWriting.Bytes(sheet, style))).ToList();
        Directory.CreateDirectory(folder);
        foreach (var (path, bytes) in files) { File.WriteAllBytes(path, bytes); }
    }

    public void WriteWorkbook(Stream target, ExportStyle style) => WorkbookWriting.Write(target, sheets, style);
}

/// <summary>What the reader of the files is used to.</summary>
/// <param name="HasThaiHeadings">Thai headings where the format has them; else its codes.</param>
/// <param name="Is874">CSV in windows-874, as an old Thai Excel wants it; else UTF-8 with a byte order mark.</param>
public sealed record ExportStyle(bool HasThaiHeadings = false, bool Is874 = false);
