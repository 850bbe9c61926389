using System.Reflection;
using LineBot.Cli.Screen;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Import;
using LineBot.Import.Sheets;

namespace LineBot.Cli.FundBooks;

/// <summary>What a new fund of a kind starts with: settings, pots and benefits as many funds have published them. The fund changes what it decides otherwise.</summary>
internal sealed class FundTemplate
{
    private const string Folder = "templates/";

    private readonly Dictionary<string, string> files;

    private FundTemplate(string name, FundKind kind) => (Name, Kind, files) = (name, kind, FilesOf(name));

    public static IReadOnlyList<FundTemplate> All { get; } =
        [new("welfare", FundKind.Welfare), new("village-bank", FundKind.VillageBank), new("savings-group", FundKind.SavingsGroup)];

    public string Name { get; }

    public FundKind Kind { get; }

    /// <summary>The rows of a fund that begins on a day.</summary>
    public ImportRows For(FundId fund, string name, DateOnly from)
    {
        var filled = files.ToDictionary(file => file.Key, file => file.Value
            .Replace("{fund}", fund.Value, StringComparison.Ordinal).Replace("{from}", Figures.Day(from), StringComparison.Ordinal));
        var read = ImportFiles.Read(new CsvTexts(filled));
        return read.Faults.Count == 0
            ? read.Rows with { Funds = [new(default, new(fund, name, Kind))] }
            : throw new InvalidDataException($"The template {Name} is at fault: {read.Faults[0]}");
    }

    private static Dictionary<string, string> FilesOf(string template)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var start = $"{Folder}{template}/";
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal))
            .ToDictionary(name => name[start.Length..], name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            });
    }
}
