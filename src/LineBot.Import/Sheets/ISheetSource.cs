using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>Where the tables come from: a folder of CSV files, or a workbook.</summary>
public interface ISheetSource
{
    /// <summary>Every table that is there, in the order of their names.</summary>
    /// <param name="refuse">Told of a file that cannot be read at all.</param>
    IReadOnlyList<Sheet> Read(Action<Fault> refuse);
}
