using System.Text;

namespace LineBot.EndToEnd.LongRuns;

/// <summary>Writes the files that <c>linebot import</c> reads.</summary>
internal static class Csv
{
    public static void Write(string folder, string file, string headings, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(folder, file), string.Join('\n', [headings, .. rows, ""]), Encoding.UTF8);
}
