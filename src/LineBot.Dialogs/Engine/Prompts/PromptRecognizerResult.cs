using System.Diagnostics.CodeAnalysis;

namespace LineBot.Dialogs.Engine;

/// <summary>What was understood, if anything was. There is no default value to fall back on.</summary>
public readonly record struct PromptRecognizerResult<T>
{
    public PromptRecognizerResult(T value) => (Succeeded, Value) = (true, value);

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded { get; }

    public T? Value { get; }

    public static implicit operator PromptRecognizerResult<T>(T value) => new(value);
}

/// <summary>Reads an answer out of what a person sent. The default result says "not understood".</summary>
public delegate PromptRecognizerResult<T> Recognizer<T>(Activity activity);
