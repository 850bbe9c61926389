using System.Text;
using LineBot.Funds;
using LineBot.Import.Faults;
using LineBot.Import.Sheets;

namespace LineBot.Import;

/// <summary>Files in memory, written as a test needs them.</summary>
internal sealed class Files : ISheetSource
{
    private readonly List<Sheet> sheets = [];

    static Files() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Thai874 => Encoding.GetEncoding(874);

    public static ImportFiles Of(string file, params string[] lines) => new Files().With(file, lines).Read();

    public static ImportFiles OfBytes(string file, byte[] bytes)
    {
        var files = new Files();
        files.sheets.Add(CsvSheet.Parse(file, bytes));
        return files.Read();
    }

    public Files With(string file, params string[] lines)
    {
        sheets.Add(CsvSheet.Parse(file, Utf8.GetBytes(string.Join('\n', lines))));
        return this;
    }

    public ImportFiles Read(string? only = null) => ImportFiles.Read(this, only is null ? null : FundId.Parse(only));

    IReadOnlyList<Sheet> ISheetSource.Read(Action<Fault> refuse) => sheets;
}

internal static class FaultWords
{
    /// <summary>file:line:column code, one string per fault.</summary>
    public static string[] Short(this IEnumerable<Fault> faults) =>
        [.. faults.Select(fault => fault.ToString())];
}
