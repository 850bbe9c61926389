using System.Text.Json.Serialization;

namespace LineBot.Line.Messages.Actions;

/// <summary>
/// What happens when something is tapped. Which kinds and label lengths are allowed depends on the place of the button.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PostbackAction), "postback")]
[JsonDerivedType(typeof(MessageAction), "message")]
[JsonDerivedType(typeof(UriAction), "uri")]
[JsonDerivedType(typeof(DatetimePickerAction), "datetimepicker")]
[JsonDerivedType(typeof(CameraAction), "camera")]
[JsonDerivedType(typeof(CameraRollAction), "cameraRoll")]
[JsonDerivedType(typeof(LocationAction), "location")]
[JsonDerivedType(typeof(RichMenuSwitchAction), "richmenuswitch")]
[JsonDerivedType(typeof(ClipboardAction), "clipboard")]
public abstract record LineAction
{
    public string? Label { get; init; }

    public sealed override string ToString() => GetType().Name;
}
