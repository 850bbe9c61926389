using System.Text;

namespace LineBot.Dialogs.Language;

/// <summary>The long numbers in a text, with the spaces, dashes and dots that people write inside them left out.</summary>
internal static class DigitRuns
{
    public static List<string> In(string clean)
    {
        List<string> runs = [];
        var run = new StringBuilder();
        foreach (var letter in clean.Append('|'))
        {
            if (char.IsAsciiDigit(letter) || (letter == '+' && run.Length == 0)) { run.Append(letter); }
            else if (run.Length > 0 && letter is ' ' or '-' or '.' or '(' or ')') { continue; }
            else if (run.Length > 0)
            {
                runs.Add(run.ToString());
                run.Clear();
            }
        }
        return runs;
    }
}
