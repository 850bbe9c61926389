using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>One table as text, the headings first. The name says what it holds (members), the file where a person finds it.</summary>
public sealed record Sheet(string Name, string File, IReadOnlyList<SheetRow> Rows);

/// <summary>One row, with the line of the file that it starts on, and what made it unreadable where something did.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells, Problem? Damage = null);
