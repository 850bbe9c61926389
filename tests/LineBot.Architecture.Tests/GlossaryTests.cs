using System.Text.RegularExpressions;

namespace LineBot.Architecture;

/// <summary>docs/glossary.md speaks of the code as it is.</summary>
public partial class GlossaryTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "glossary.md")).Where(line => line.StartsWith('|')).Skip(2)];

    [Fact]
    public void Every_name_is_one_of_the_code()
    {
        var folder = Path.Combine(Repository.Root, "src", "LineBot.Funds");
        var code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var names = Rows.SelectMany(row => Names().Matches(row)).SelectMany(name => name.Groups[1].Value.Split('.')).Distinct().ToList();

        names.Count.ShouldBeGreaterThan(Rows.Length);
        names.Where(name => !Regex.IsMatch(code, $@"\b{name}\b", RegexOptions.CultureInvariant)).ShouldBeEmpty();
    }

    [Fact]
    public void It_stays_short() => Rows.Length.ShouldBeLessThanOrEqualTo(25);

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Names();
}
