namespace LineBot.Dialogs.Language;

/// <summary>What a message is taken to mean, how sure that is, and which words decided.</summary>
public sealed record Understanding(string Intent, Confidence Confidence, string Because)
{
    public static Understanding Nothing { get; } = new(Intents.None, Confidence.None, "");

    /// <summary>0 to 1; <see cref="Confidence"/> is what to do about it.</summary>
    public double Certainty { get; init; }

    /// <summary>True when the message says this and nothing else: then it is a command even where any words are an answer.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Other meanings worth a button, the likeliest first.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The words stay out of logs.</summary>
    public override string ToString() => $"{Intent} ({Confidence})";
}

/// <summary>Whether to act on a meaning, to ask back, or to let it be.</summary>
public enum Confidence
{
    None,
    Unsure,
    Sure,
}

/// <summary>Finds out what people want. Deterministic and without any network.</summary>
public interface IUnderstand
{
    Understanding Understand(string text);
}
