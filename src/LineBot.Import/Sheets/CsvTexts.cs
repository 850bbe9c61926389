using System.Text;
using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>CSV files that a program brings along: their texts by file name.</summary>
public sealed class CsvTexts(IReadOnlyDictionary<string, string> files) : ISheetSource
{
    public IReadOnlyList<Sheet> Read(Action<Fault> refuse) =>
        [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => CsvSheet.Parse(file.Key, Encoding.UTF8.GetBytes(file.Value)))];
}
