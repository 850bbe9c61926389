using System.Runtime.CompilerServices;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language.Understanding;

/// <summary>
/// Phrases as villagers type them. <c>tune.tsv</c> is what the patterns are improved with; <c>score.tsv</c> was written before its author
/// read the patterns, and of its misses only the table is looked at, never the lines. <c>fresh.tsv</c> holds the hard ones (dialects of three
/// regions, run-ons as voice typing leaves them), written and kept in the same way.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private static readonly IntentReader Reader = IntentReader.Load();

    [Fact]
    public void Phrases_never_tuned_on_are_understood_and_nothing_careful_fires_by_mistake()
    {
        var table = Print("score.tsv");

        table.Total.ShouldBeGreaterThanOrEqualTo(700);
        table.Share.ShouldBeGreaterThanOrEqualTo(0.97);
        table.FalseFires.ShouldBe(0);
    }

    [Fact]
    public void Dialects_and_run_ons_never_tuned_on_are_mostly_understood_and_never_by_mistake()
    {
        var table = Print("fresh.tsv");

        table.Share.ShouldBeGreaterThanOrEqualTo(0.85);
        table.FalseFires.ShouldBe(0);
    }

    [Fact]
    public void Phrases_tuned_on_stay_understood()
    {
        var table = Print("tune.tsv");

        table.Share.ShouldBeGreaterThanOrEqualTo(0.99);
        table.FalseFires.ShouldBe(0);
    }

    [Fact]
    public void No_phrase_stands_in_both_parts()
    {
        var phrases = Lines("score.tsv").Concat(Lines("tune.tsv")).Concat(Lines("fresh.tsv")).Select(line => line.Split('\t')[1]).ToList();

        phrases.Count.ShouldBeGreaterThanOrEqualTo(1_500);
        phrases.ShouldBeUnique();
    }

    private ConfusionTable Print(string file)
    {
        var table = ConfusionTable.Of(Reader, Lines(file));
        output.WriteLine(file);
        output.WriteLine(table.ToString());
        return table;
    }

    private static string[] Lines(string file, [CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "corpus", file));
}
