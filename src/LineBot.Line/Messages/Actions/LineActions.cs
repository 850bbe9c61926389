using System.Text.Json.Serialization;

namespace LineBot.Line.Messages.Actions;

/// <summary>Sends <see cref="Data"/> back as a postback event. It passes through a person's device: put no trust in it.</summary>
public sealed record PostbackAction : LineAction
{
    public required string Data { get; init; }

    /// <summary>Shown in the chat as if the person had typed it.</summary>
    public string? DisplayText { get; init; }

    /// <summary>LINE's older <see cref="DisplayText"/>; one of the two at most.</summary>
    public string? Text { get; init; }

    public InputOption? InputOption { get; init; }

    /// <summary>Put into the input field; only with <see cref="InputOption.OpenKeyboard"/>.</summary>
    public string? FillInText { get; init; }
}

/// <summary>What the phone opens or closes after a tap.</summary>
[JsonConverter(typeof(InputOptionWords))]
public enum InputOption
{
    CloseRichMenu,
    OpenRichMenu,
    OpenKeyboard,
    OpenVoice,
}

internal sealed class InputOptionWords() : EnumWords<InputOption>("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice");

/// <summary>Sends <see cref="Text"/> as a message of the person.</summary>
public sealed record MessageAction : LineAction
{
    public required string Text { get; init; }
}

/// <summary>Opens an address: http, https, line or tel.</summary>
public sealed record UriAction : LineAction
{
    public required string Uri { get; init; }

    public AltUri? AltUri { get; init; }
}

/// <summary>Another address for LINE on a computer.</summary>
public sealed record AltUri(string Desktop);

/// <summary>Lets the person pick a date or time. Years on the wire are CE, and there is no time zone.</summary>
public sealed record DatetimePickerAction : LineAction
{
    public required string Data { get; init; }

    public required PickerMode Mode { get; init; }

    /// <summary>
    /// <c>yyyy-MM-dd</c>, <c>HH:mm</c> or <c>yyyy-MM-ddTHH:mm</c>, as the mode says; so <see cref="Min"/> and <see
    /// cref="Max"/>.
    /// </summary>
    public string? Initial { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }
}

/// <summary>What a picker asks for.</summary>
[JsonConverter(typeof(PickerModeWords))]
public enum PickerMode
{
    Date,
    Time,
    DateTime,
}

internal sealed class PickerModeWords() : EnumWords<PickerMode>("date", "time", "datetime");

/// <summary>Opens the camera. Quick replies only.</summary>
public sealed record CameraAction : LineAction;

/// <summary>Opens the photo album. Quick replies only.</summary>
public sealed record CameraRollAction : LineAction;

/// <summary>Opens the map to send a place. Quick replies only.</summary>
public sealed record LocationAction : LineAction;

/// <summary>Shows another rich menu and sends a postback. Rich menus only.</summary>
public sealed record RichMenuSwitchAction : LineAction
{
    public required string RichMenuAliasId { get; init; }

    public required string Data { get; init; }
}

/// <summary>Copies a text to the phone's clipboard (LINE 14 or later).</summary>
public sealed record ClipboardAction : LineAction
{
    public required string ClipboardText { get; init; }
}
