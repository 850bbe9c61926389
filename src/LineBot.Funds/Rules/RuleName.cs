using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Rules;

/// <summary>A setting that a fund may write down: its name, what it means in plain words, and which values it takes.</summary>
public abstract class RuleName
{
    private protected RuleName(string name, string th, string en) => (Name, Th, En) = (name, th, en);

    public string Name { get; }

    /// <summary>What it decides, as a clerk would say it.</summary>
    public string Th { get; }

    public string En { get; }

    /// <summary>How its values are written, for the sentence about a wrong one.</summary>
    public abstract string Expected { get; }

    /// <summary>What counts where the fund wrote nothing down.</summary>
    public abstract string Default { get; }

    /// <summary>The one spelling that is stored; null: not a value of this rule.</summary>
    public abstract string? Normalise(string? text);

    public override string ToString() => Name;
}

/// <summary>A setting whose value is a <typeparamref name="T"/>.</summary>
public sealed class RuleName<T>(string name, RuleKind<T> kind, T unless, string th, string en) : RuleName(name, th, en)
{
    public override string Expected => kind.Expected;

    public override string Default => kind.Write(unless);

    public override string? Normalise(string? text) => TryRead(text, out var value) ? kind.Write(value) : null;

    /// <summary>What the fund wrote down, or the default. Values are checked at the door, so a wrong one here is damage.</summary>
    public T In(RuleValues values)
    {
        if (values.Find(Name) is not { } text) { return unless; }
        return TryRead(text, out var value) ? value : throw new InvalidDataException($"The rule {Name} of the fund {values.Fund} has a damaged value.");
    }

    private bool TryRead(string? text, [MaybeNullWhen(false)] out T value) => kind.TryRead((text ?? "").Trim(), out value);
}
