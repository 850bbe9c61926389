using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>Reads one cleaned, filled cell. The problem is null where it could be read.</summary>
internal delegate Problem? CellReader<T>(string text, out T value);
