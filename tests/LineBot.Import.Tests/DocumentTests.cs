using System.Globalization;
using System.Reflection;
using System.Text;
using LineBot.Funds;
using LineBot.Import.Columns;
using LineBot.Import.Faults;

namespace LineBot.Import;

/// <summary>docs/import.md tells a clerk what the files look like and what each fault means.</summary>
public class DocumentTests
{
    private const string Top = """
        # Importing files

        `linebot import PATH --dry-run` lists every fault and changes nothing; without `--dry-run` the files become one batch. The path is a
        folder of CSV files, or one Excel workbook (.xlsx) with a sheet for each file. `linebot export FUND PATH` writes the same. Written by a
        test from the code: change it there, run the tests once with `LINEBOT_REWRITE=1`, and review the difference of this file.

        UTF-8 or windows-874, parted by `,` `;` or tab. The order of columns and rows is free; capitals do not matter; a column nobody knows
        is reported and ignored. Dates like `31/1/2569`, `31 ม.ค. 69` or `2026-01-31`; amounts like `1,234.50`. Columns in bold are needed.


        """;

    private static readonly string Path = System.IO.Path.Combine(Checkout.Root, "docs", "import.md");

    [Fact]
    public void The_document_is_current()
    {
        var wanted = Write();
        if (Environment.GetEnvironmentVariable("LINEBOT_REWRITE") == "1") { File.WriteAllText(Path, wanted); }

        File.ReadAllText(Path).ShouldBe(wanted);
    }

    [Fact]
    public void Every_fault_says_something_of_its_own_in_both_languages()
    {
        var problems = AllProblems().ToList();

        problems.Select(problem => problem.Th).ShouldAllBe(words => words.Any(letter => letter >= 'ก' && letter <= '๛'));
        problems.Select(problem => problem.En).ShouldAllBe(words => words.EndsWith('.'));
        problems.GroupBy(problem => problem.Code).Where(code => code.Count() > 1).Select(code => code.Key).ShouldBeEmpty();
    }

    private static string Write()
    {
        var document = new StringBuilder(Top.ReplaceLineEndings("\n")).Append("## Files\n\n| file | columns | key |\n|---|---|---|\n");
        foreach (var format in ImportFiles.Formats)
        {
            var columns = format.Required.Select(column => $"**{Name(column)}**").Concat(format.Optional.Select(Name));
            document.Append(CultureInfo.InvariantCulture, $"| `{format.File}` | {string.Join(", ", columns)} | {string.Join(" + ", format.Key.Select(key => key.Name))} |\n");
        }

        document.Append("\n## Faults\n\n");
        document.Append("A fault names its column as the file heads it, and the code behind it in brackets: `members.csv บรรทัด 5 วันที่เป็นสมาชิก (joined_on)`. " +
            "With `--json`, `column` is the code and `heading` the file's word.\n\n");
        document.Append("| code | ไทย | English |\n|---|---|---|\n");
        foreach (var problem in AllProblems().OrderBy(problem => problem.Code, StringComparer.Ordinal))
        {
            document.Append(CultureInfo.InvariantCulture, $"| `{problem.Code}` | {problem.Th} | {problem.En} |\n");
        }

        return document.ToString();
    }

    private static string Name(Column column) => string.Join(" / ", column.Aliases.Prepend(column.Name));

    private static IEnumerable<Problem> AllProblems()
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;
        return typeof(Problems).GetFields(All).Select(field => (Problem)field.GetValue(null)!)
            .Concat(typeof(Problems).GetMethods(All).Select(method => (Problem)method.Invoke(null, [.. method.GetParameters().Select(Example)])!));
    }

    private static object Example(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "…",
        var type when type == typeof(int) => 12,
        var type when type == typeof(DateOnly) => new DateOnly(2026, 9, 30),
        var type when type == typeof(Money) => Money.FromBaht(1234.5m),
        var type when type == typeof(Column) => parameter.Name == "limit" ? Known.OpenedOn : Known.AsOf,
        var type when type == typeof(IEnumerable<string>) => (string[])["…"],
        var type => throw new NotSupportedException(type.Name),
    };
}
