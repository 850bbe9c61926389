using System.Text;

namespace LineBot.Import.Columns;

/// <summary>A column of the format: its code, which faults name, and its Thai headings.</summary>
public sealed class Column(string name, params string[] aliases)
{
    private readonly string[] plain = [.. aliases.Prepend(name).Select(Plain)];

    public string Name { get; } = name;

    public IReadOnlyList<string> Aliases { get; } = aliases;

    /// <summary>What a Thai sentence calls it.</summary>
    public string Thai => Aliases.Count > 0 ? Aliases[0] : Name;

    public override string ToString() => Name;

    /// <param name="plainHeading">Made <see cref="Plain"/> once for all columns that are asked.</param>
    internal bool IsCalled(string plainHeading) => plain.Contains(plainHeading, StringComparer.OrdinalIgnoreCase);

    /// <summary>"Fund ID", "fund_id" and "fund-id" are one heading; so is ณวันที่ without its space.</summary>
    internal static string Plain(string heading) =>
        string.Concat(heading.Normalize(NormalizationForm.FormC).Where(letter => letter is not (' ' or '_' or '-')));
}
