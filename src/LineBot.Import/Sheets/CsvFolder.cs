using System.Text;
using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>A folder of CSV files, one table each.</summary>
public sealed class CsvFolder(string path) : ISheetSource
{
    static CsvFolder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public IReadOnlyList<Sheet> Read(Action<Fault> refuse) =>
    [
        .. Directory.EnumerateFiles(path)
            .Where(file => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(file => CsvSheet.Parse(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];
}
