using LineBot.Line.Messages;

namespace LineBot.Dialogs.Language;

/// <summary>Something to say, written for one person's language and numerals: a sentence, a card, or several of them.</summary>
public interface ISaying
{
    IEnumerable<Message> Write(Locale locale);
}
