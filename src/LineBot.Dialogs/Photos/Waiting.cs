using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Photos;

/// <summary>A picture that LINE still keeps. Fetched as soon as it is known for which fund.</summary>
internal sealed record Waiting(string MessageId, bool IsExternal)
{
    [JsonIgnore]
    public Photo Photo => new(MessageId, null, IsExternal);

    public static Waiting Of(Photo photo) => new(photo.MessageId, photo.IsExternal);

    public override string ToString() => nameof(Waiting);
}
