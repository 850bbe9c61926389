using System.Text.Json.Serialization;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages;

/// <summary>Up to 13 buttons that hover over the keyboard until one is tapped or a new message appears.</summary>
public sealed record QuickReply
{
    public required IReadOnlyList<QuickReplyItem> Items { get; init; }

    public static QuickReply Of(params LineAction[] actions) =>
        new() { Items = [.. actions.Select(action => new QuickReplyItem { Action = action })] };
}

/// <summary>One button, with an icon if <see cref="ImageUrl"/> is given.</summary>
public sealed record QuickReplyItem
{
    /// <summary>Always <c>action</c>: LINE knows no other kind.</summary>
    [JsonInclude]
    internal string Type { get; init; } = "action";

    public string? ImageUrl { get; init; }

    public required LineAction Action { get; init; }
}
