using System.Globalization;
using System.Text;

namespace LineBot.Dialogs.Language;

/// <summary>How a reader does on labelled phrases, one "intent TAB phrase" a line: what was meant against what was heard.</summary>
public sealed class ConfusionTable
{
    private readonly SortedDictionary<(string Meant, string Heard), int> counts = [];

    public int Total { get; private set; }

    public int Right { get; private set; }

    /// <summary>Heard as moving money, reporting a person or taking an account away, though something else was meant.</summary>
    public int FalseFires { get; private set; }

    public double Share => Total == 0 ? 0 : (double)Right / Total;

    public static ConfusionTable Of(IUnderstand reader, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(lines);

        var table = new ConfusionTable();
        foreach (var line in lines)
        {
            if (line.Split('\t') is not [var meant, var phrase]) { throw new FormatException("A labelled phrase is written intent TAB phrase."); }
            table.Count(meant, Hearing.Of(reader.Understand(phrase)));
        }
        return table;
    }

    /// <summary>A line for each intent: how many were meant, how many heard, and what the others were taken for.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("meant                  of  right  taken for\n");
        foreach (var row in counts.GroupBy(count => count.Key.Meant))
        {
            var right = row.Where(count => count.Key.Heard == row.Key).Sum(count => count.Value);
            var wrong = row.Where(count => count.Key.Heard != row.Key)
                .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key.Heard} {count.Value}"));
            text.Append(CultureInfo.InvariantCulture, $"{row.Key,-20}{row.Sum(count => count.Value),5}{right,7}  {string.Join(", ", wrong)}\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"{Right} of {Total} = {Share * 100:0.0} %, false fires {FalseFires}").ToString();
    }

    private void Count(string meant, string heard)
    {
        counts[(meant, heard)] = counts.GetValueOrDefault((meant, heard)) + 1;
        Total++;
        if (meant == heard) { Right++; }
        else if (Intents.NeedsCare(heard)) { FalseFires++; }
    }
}
