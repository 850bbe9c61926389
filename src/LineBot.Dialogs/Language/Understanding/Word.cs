namespace LineBot.Dialogs.Language;

/// <summary>A word of the rules, ready to be looked for: letter by letter, or by its sound with a slip or two where it is long.</summary>
internal sealed class Word
{
    private const int LettersKept = 64;
    private const double SlipCosts = 0.12;

    /// <summary>Of every word that is not there. Nobody writes into it.</summary>
    public static readonly List<Span> Nowhere = [];

    private readonly bool isExact;
    private readonly bool isDigits;
    private readonly string sought;
    private readonly int slips;
    private readonly ulong[] places = [];

    private const string AnyDigits = "#";

    public Word(string written, bool maySlip)
    {
        isExact = written.StartsWith('=');
        isDigits = written == AnyDigits;
        Written = ThaiText.Clean(isExact ? written[1..] : written).Replace(" ", "", StringComparison.Ordinal);
        sought = isExact ? Written : ThaiSound.Of(Written).Text;
        if (sought.Length > LettersKept) { throw new FormatException($"A word of the rules is longer than {LettersKept} letters."); }

        slips = isExact || !maySlip || sought.Length < 7 ? 0 : sought.Length <= 10 ? 1 : 2;
        Gate = new(isDigits ? 0 : Letters.In(sought), slips, isExact);
        if (slips > 0) { places = Places(sought); }
    }

    public string Written { get; }

    /// <summary>What a message must hold for the word to be looked for in it at all.</summary>
    public Gate Gate { get; }

    /// <summary>Where it stands in a message that its gate lets in.</summary>
    public List<Span> FindIn(Utterance utterance)
    {
        List<Span>? found = null;   // Most words that pass are not there either: a list is made for the first place only.
        if (isDigits) { FindDigits(utterance.Compact, ref found); }
        else if (isExact) { FindLetters(utterance, ref found); }
        else if (slips == 0) { FindSound(utterance.Sound, ref found); }
        else { FindSimilar(utterance.Sound, ref found); }
        return found ?? Nowhere;
    }

    private static void Add(ref List<Span>? found, Span place) => (found ??= []).Add(place);

    private static void FindDigits(string text, ref List<Span>? found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) { at++; }
            if (at > start) { Add(ref found, new(start, at, 1)); }
        }
    }

    private void FindLetters(Utterance utterance, ref List<Span>? found)
    {
        for (var at = utterance.Compact.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = utterance.Compact.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (utterance.IsWord(at, at + sought.Length)) { Add(ref found, new(at, at + sought.Length, 1)); }
        }
    }

    private void FindSound(ThaiSound sound, ref List<Span>? found)
    {
        for (var at = sound.Text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = sound.Text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            Add(ref found, sound.Written(at, at + sought.Length, 1));
        }
    }

    /// <summary>
    /// Every place where the text differs from the word by at most the slips allowed. One pass with one machine word for all columns of the
    /// edit-distance table (G. Myers, "A fast bit-vector algorithm for approximate string matching", J. ACM 46, 1999).
    /// </summary>
    private void FindSimilar(ThaiSound sound, ref List<Span>? found)
    {
        var (plus, minus, distance, last) = (ulong.MaxValue, 0UL, sought.Length, 1UL << (sought.Length - 1));
        var (bestEnd, best) = (-1, slips + 1);
        for (var i = 0; i < sound.Text.Length; i++)
        {
            unchecked
            {
                var equal = places[PlaceOf(sound.Text[i])];
                var vertical = equal | minus;
                var horizontal = (((equal & plus) + plus) ^ plus) | equal;
                var up = minus | ~(horizontal | plus);
                var down = plus & horizontal;
                distance += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
                up <<= 1;
                plus = (down << 1) | ~(vertical | up);
                minus = up & vertical;
            }
            if (distance < best) { (bestEnd, best) = (i + 1, distance); }
            if (bestEnd >= 0 && (i + 1 - bestEnd >= slips || i + 1 == sound.Text.Length))
            {
                if (StartOf(sound.Text, bestEnd) is { } start) { Add(ref found, sound.Written(start, bestEnd, 1 - (best * SlipCosts))); }
                (bestEnd, best) = (-1, slips + 1);
            }
        }
    }

    /// <summary>Where a word with slips begins: at its first letter, a slip or two to either side. Without that letter it is another word.</summary>
    private int? StartOf(string text, int end)
    {
        for (var slip = 0; slip <= slips; slip++)
        {
            if (BeginsAt(text, end - sought.Length + slip)) { return end - sought.Length + slip; }
            if (BeginsAt(text, end - sought.Length - slip)) { return end - sought.Length - slip; }
        }
        return null;
    }

    private bool BeginsAt(string text, int at) => at >= 0 && at < text.Length && text[at] == sought[0];

    private static ulong[] Places(string word)
    {
        var places = new ulong[256];
        for (var i = 0; i < word.Length; i++) { places[PlaceOf(word[i])] |= 1UL << i; }
        return places;
    }

    /// <summary>Thai and ASCII letters have places of their own; everything else shares one that no word uses.</summary>
    private static int PlaceOf(char letter) => letter < 128 ? letter : letter is >= '\u0E00' and < '\u0E80' ? letter - '\u0E00' + 128 : 0;
}
