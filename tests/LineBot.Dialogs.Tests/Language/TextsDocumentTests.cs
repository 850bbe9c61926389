using System.Globalization;
using System.Text;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language;

/// <summary>docs/texts.md lists every sentence in both languages, for readers who know Thai and no C#.</summary>
public class TextsDocumentTests
{
    [Fact]
    public void The_document_is_current() => Repository.ShouldHold(Repository.PathTo("docs", "texts.md"), Write());

    [Fact]
    public void Every_sentence_says_something_in_both_languages() =>
        TextCatalogue.Classes.SelectMany(TextCatalogue.Sentences)
            .Where(sentence => TextCatalogue.Words(sentence.Saying, Locale.Thai).Trim().Length == 0 || TextCatalogue.Words(sentence.Saying, Locale.English).Trim().Length == 0)
            .ShouldBeEmpty();

    [Fact]
    public void No_sentence_outgrows_a_LINE_message() =>
        TextCatalogue.LongestSentences()
            .Where(sentence => TextCatalogue.Words(sentence.Saying, Locale.Thai).Length > 1_000 || TextCatalogue.Words(sentence.Saying, Locale.English).Length > 1_000)
            .ShouldBeEmpty();

    /// <summary>The bot is one person with one voice: a woman who says ค่ะ.</summary>
    [Fact]
    public void The_voice_never_changes() =>
        TextCatalogue.Classes.SelectMany(TextCatalogue.Sentences).Select(sentence => TextCatalogue.Words(sentence.Saying, Locale.Thai))
            .ShouldAllBe(words => !words.Contains("ครับ") && !words.Contains("ผม") && !words.Contains("นะค่ะ") && !words.Contains("ไหมค่ะ"));

    private static string Write()
    {
        var document = new StringBuilder("""
            # What the bot says

            Every sentence, Thai and English. Written by a test from the code: change the sentence there, run the tests once with
            `LINEBOT_REWRITE=1`, and review the difference of this file.


            """.ReplaceLineEndings("\n"));
        foreach (var type in TextCatalogue.Classes)
        {
            document.Append("## ").Append(Heading(type)).Append("\n\n| | Thai | English |\n|---|---|---|\n");
            foreach (var (name, saying) in TextCatalogue.Sentences(type))
            {
                document.Append(CultureInfo.InvariantCulture, $"| {name} | {Cell(TextCatalogue.Words(saying, Locale.Thai))} | {Cell(TextCatalogue.Words(saying, Locale.English))} |\n");
            }

            document.Append('\n');
        }

        return document.ToString().TrimEnd('\n') + "\n";
    }

    private static string Heading(Type type) => $"{type.Namespace!.Split('.')[^1]}: {type.Name[..^"Messages".Length]}";

    private static string Cell(string words) =>
        words.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
