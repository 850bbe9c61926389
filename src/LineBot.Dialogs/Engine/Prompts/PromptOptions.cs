namespace LineBot.Dialogs.Engine;

/// <summary>What a prompt asks. It is stored with the stack, so it holds keys and arguments and never a finished message.</summary>
public sealed record PromptOptions
{
    /// <summary>None: the prompt waits in silence.</summary>
    public PromptMessage? Prompt { get; init; }

    public PromptMessage? RetryPrompt { get; init; }

    public IReadOnlyList<Choice>? Choices { get; init; }
}

/// <summary>A message by its key, with what belongs into it.</summary>
public sealed record PromptMessage(string Key, params IReadOnlyList<string> Arguments);

/// <summary>Makes messages of keys. The turn's bag may hold one; without it a key is its own text.</summary>
public interface IPromptMessages
{
    Activity Write(PromptMessage message, string? locale);
}

/// <summary>One of several answers: the value that comes back, the words on its button, and other words for it.</summary>
public sealed record Choice(string Value)
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];
}

/// <summary>The choice that was meant.</summary>
public sealed record FoundChoice(string Value, int Index);
