using System.Text.Json.Serialization;

namespace LineBot.Line.Messages;

/// <summary>Words with <c>{key}</c> holes for mentions and emoji; a brace that is meant is doubled.</summary>
public sealed record TextV2Message : Message
{
    public required string Text { get; init; }

    public IReadOnlyDictionary<string, Substitution>? Substitution { get; init; }

    public string? QuoteToken { get; init; }
}

/// <summary>What goes into a hole of a <see cref="TextV2Message"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(MentionSubstitution), "mention")]
[JsonDerivedType(typeof(EmojiSubstitution), "emoji")]
public abstract record Substitution
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Names somebody of the group with @.</summary>
public sealed record MentionSubstitution : Substitution
{
    public required MentionTarget Mentionee { get; init; }
}

/// <summary>A LINE emoji.</summary>
public sealed record EmojiSubstitution : Substitution
{
    public required string ProductId { get; init; }

    public required string EmojiId { get; init; }
}

/// <summary>Who is mentioned.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(UserMention), "user")]
[JsonDerivedType(typeof(AllMention), "all")]
public abstract record MentionTarget
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>One person of the group.</summary>
public sealed record UserMention : MentionTarget
{
    public required string UserId { get; init; }
}

/// <summary>Everyone in the group.</summary>
public sealed record AllMention : MentionTarget;
