using LineBot.Line.Messages;

namespace LineBot.Dialogs.Language;

/// <summary>What the bot says, in both languages. A sentence without its other half does not compile.</summary>
public sealed class Text : ISaying
{
    private readonly Phrase thai;
    private readonly Phrase english;

    private Text(Phrase thai, Phrase english) => (this.thai, this.english) = (thai, english);

    public static Text Of(Words<Thai> th, Words<English> en) => new(th.ToPhrase(), en.ToPhrase());

    /// <summary>What reads the same in both languages: a name, a number of the books.</summary>
    public static Text Same(string words)
    {
        var phrase = new Phrase(words, []);
        return new(phrase, phrase);
    }

    /// <summary>Paragraphs under one another.</summary>
    public static Text Lines(params IEnumerable<Text> lines)
    {
        var all = lines.ToList();
        return new(Phrase.Join(all.Select(line => line.thai)), Phrase.Join(all.Select(line => line.english)));
    }

    IEnumerable<Message> ISaying.Write(Locale locale) => [TextMessage.Of(In(locale))];

    public string In(Locale locale) => PhraseIn(locale.Language).Write(locale.Numerals);

    /// <summary>Tells nothing: a sentence may hold somebody's money.</summary>
    public override string ToString() => "text";

    internal Phrase PhraseIn(SpokenLanguage language) => language == SpokenLanguage.Thai ? thai : english;
}
