using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Script;

/// <summary>What a person did in answer to a question.</summary>
internal sealed record Answer
{
    public string? Text { get; init; }

    public Pick? Pick { get; init; }

    public Photo? Photo { get; init; }

    public LocationContent? Place { get; init; }

    public Understanding Understanding { get; init; } = Understanding.Nothing;

    public static Answer Of(Turn turn) => turn.Event switch
    {
        PostbackEvent postback => new() { Pick = Pick.From(postback), Understanding = turn.Understanding },
        MessageEvent { Message: TextContent text } => new() { Text = text.Text, Understanding = turn.Understanding },
        MessageEvent { Message: ImageContent image } => new() { Photo = new(image.Id, image.Set, IsExternal: !image.Provider.IsLine) },
        MessageEvent { Message: LocationContent place } => new() { Place = place },
        _ => new(),
    };

    /// <summary>True when the answer is this command and nothing else.</summary>
    public bool Is(string intent) => Understanding.IsWhole && Understanding.Intent == intent;

    public override string ToString() => nameof(Answer);
}

/// <summary>
/// A picture that a person sent, by the id under which LINE keeps it. Its bytes have to be fetched soon, unless it is external: then
/// it lies on somebody else's server and is never fetched.
/// </summary>
public sealed record Photo(string MessageId, ImageSet? Set, bool IsExternal)
{
    public override string ToString() => nameof(Photo);
}

/// <summary>
/// A button of a question. It names the question it belongs to and the run of the conversation, so that a button further up
/// in the chat never answers something else.
/// </summary>
internal sealed record Pick(string Dialog, string Step, string Token, string Value)
{
    public const string Action = "pick";

    public Postback Postback => new(Action, Dialog, Step, Token, Value);

    public static Pick? From(PostbackEvent postback)
    {
        if (!Postback.TryParse(postback.Data, out var parsed) || parsed is not { Action: Action, Arguments.Count: 4 }) { return null; }
        var value = postback.Params.Date is { } date ? Dates.Write(date) : parsed.Argument(3);
        return new(parsed.Argument(0), parsed.Argument(1), parsed.Argument(2), value);
    }

    public override string ToString() => $"{Dialog}/{Step}";
}
