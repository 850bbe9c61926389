using System.Text.RegularExpressions;

namespace LineBot.Line.Messages.Limits;

/// <summary>Limits of the two kinds of text message.</summary>
internal static partial class TextLimits
{
    private const int EmojisMax = 20;
    private const int MentionsMax = 20;
    private const int SubstitutionsMax = 100;

    public static void Check(Place at, TextMessage message)
    {
        at.Length("text", message.Text, 1, MessageLimits.TextMax);
        if (message.Emojis is not { } emojis) { return; }
        at.Size("emojis", emojis, 1, EmojisMax);
        for (var position = 0; position < emojis.Count; position++)
        {
            var index = emojis[position].Index;
            if (index < 0 || index >= message.Text.Length || message.Text[index] != '$')
            {
                at.Item("emojis", position).Report("index", "Must point at a $ in the text");
            }
        }
    }

    public static void Check(Place at, TextV2Message message)
    {
        at.Length("text", message.Text, 1, MessageLimits.TextMax);
        var substitutions = message.Substitution ?? new Dictionary<string, Substitution>();
        if (substitutions.Keys.Any(key => !KeyPattern().IsMatch(key))) { at.Report("substitution", "invalid property"); }
        at.Size("substitution", substitutions, 0, SubstitutionsMax);
        at.Size("substitution", [.. substitutions.Values.OfType<MentionSubstitution>()], 0, MentionsMax);
        at.Size("substitution", [.. substitutions.Values.OfType<EmojiSubstitution>()], 0, EmojisMax);
        if (!HolesAreFilled(message.Text, substitutions))
        {
            at.Report("text", "Every {key} needs its substitution; write {{ and }} for braces");
        }
    }

    private static bool HolesAreFilled(string text, IReadOnlyDictionary<string, Substitution> substitutions)
    {
        var rest = HoleOrDoubledBrace().Replace(text, match =>
            !match.Groups["key"].Success || substitutions.ContainsKey(match.Groups["key"].Value) ? "" : "{");
        return rest.AsSpan().IndexOfAny('{', '}') < 0;
    }

    [GeneratedRegex(@"^[0-9A-Za-z_]{1,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"\{\{|\}\}|\{(?<key>[0-9A-Za-z_]{1,20})\}", RegexOptions.CultureInvariant)]
    private static partial Regex HoleOrDoubledBrace();
}
