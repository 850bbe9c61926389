namespace LineBot.Import.Sheets;

/// <summary>Where the tables come from: a folder of CSV files, or another kind of workbook.</summary>
public interface ISheetSource
{
    /// <summary>Every table that is there, in the order of their names.</summary>
    IReadOnlyList<Sheet> Read();
}
