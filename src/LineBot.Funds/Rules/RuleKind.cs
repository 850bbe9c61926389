using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Rules;

/// <summary>A way to write values down, and to read them back.</summary>
/// <param name="Expected">What may stand there, in words that need no translation: <c>yes / no</c>.</param>
public sealed record RuleKind<T>(string Expected, RuleReader<T> TryRead, Func<T, string> Write);

/// <summary>Reads a trimmed value; false: it cannot be one.</summary>
public delegate bool RuleReader<T>(string text, [MaybeNullWhen(false)] out T value);
