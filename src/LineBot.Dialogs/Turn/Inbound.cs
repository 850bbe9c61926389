using LineBot.Dialogs.Engine;
using LineBot.Line.Events;

namespace LineBot.Dialogs;

/// <summary>LINE's event as the engine's activity.</summary>
internal static class Inbound
{
    public static Activity ToActivity(TurnInput input)
    {
        var source = input.Event.Source;
        var chat = source?.ChatId ?? "";
        return new()
        {
            Type = input.Event is MessageEvent or PostbackEvent ? ActivityTypes.Message : ActivityTypes.Event,
            Name = input.Event.Type,
            Id = input.EventId,
            Timestamp = input.Event.Timestamp,
            ChannelId = "line",
            From = new(source?.UserId ?? chat),
            Conversation = new(chat, source is not UserSource),
            Text = ((input.Event as MessageEvent)?.Message as TextContent)?.Text,
            Value = (input.Event as PostbackEvent)?.Params.Date,
            Attachments = input.Event is MessageEvent { Message: ImageContent image } ? [new("image", image.Id)] : [],
            ChannelData = input.Event,
        };
    }
}
