using System.Text.RegularExpressions;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Limits;

/// <summary>Limits of actions, wherever they stand.</summary>
internal static partial class ActionLimits
{
    private const int TextMax = 300;
    private const int UriMax = 1000;
    private const int ClipboardMax = 1000;

    public static void Check(Place at, LineAction action, ActionPlace place)
    {
        CheckLabel(at, action, place);
        if (!IsAllowed(action, place)) { at.Report("type", "This kind of action is not allowed here"); }
        switch (action)
        {
            case PostbackAction postback: CheckPostback(at, postback); break;
            case MessageAction message: at.Length("text", message.Text, 1, TextMax, Counting.Graphemes); break;
            case UriAction uri: CheckUri(at, uri, place); break;
            case DatetimePickerAction picker: CheckPicker(at, picker); break;
            case RichMenuSwitchAction menu: CheckSwitch(at, menu); break;
            case ClipboardAction clipboard: at.Length("clipboardText", clipboard.ClipboardText, 1, ClipboardMax); break;
        }
    }

    private static void CheckLabel(Place at, LineAction action, ActionPlace place)
    {
        if (action.Label is null && place.LabelRequired) { at.Report("label", "must be specified"); }
        at.Length("label", action.Label, place.LabelRequired ? 1 : 0, place.LabelMax, Counting.Graphemes);
    }

    private static bool IsAllowed(LineAction action, ActionPlace place) => action switch
    {
        CameraAction or CameraRollAction or LocationAction => place.MayOpenPhone,
        RichMenuSwitchAction => place.MaySwitchMenu,
        _ => true,
    };

    private static void CheckPostback(Place at, PostbackAction postback)
    {
        at.Length("data", postback.Data, 0, MessageLimits.PostbackDataMax);
        at.Length("displayText", postback.DisplayText, 0, TextMax, Counting.Graphemes);
        at.Length("text", postback.Text, 0, TextMax, Counting.Graphemes);
        at.Length("fillInText", postback.FillInText, 0, TextMax, Counting.Graphemes);
        if (postback is { DisplayText: not null, Text: not null }) { at.Report("text", "Not together with displayText"); }
        if (postback.FillInText is not null && postback.InputOption != InputOption.OpenKeyboard)
        {
            at.Report("fillInText", "Only with the input option openKeyboard");
        }
    }

    private static void CheckUri(Place at, UriAction action, ActionPlace place)
    {
        at.Uri("uri", action.Uri, UriMax);
        if (action.AltUri is not { } other) { return; }
        at.Property("altUri").Uri("desktop", other.Desktop, UriMax);
        if (!place.MayDifferOnDesktop) { at.Report("altUri", "Not in quick replies"); }
    }

    private static void CheckSwitch(Place at, RichMenuSwitchAction action)
    {
        at.Pattern("richMenuAliasId", action.RichMenuAliasId, AliasPattern());
        at.Length("data", action.Data, 0, MessageLimits.PostbackDataMax);
    }

    private static void CheckPicker(Place at, DatetimePickerAction picker)
    {
        at.Length("data", picker.Data, 0, MessageLimits.PostbackDataMax);
        var initial = PickerMoment.Read(at, "initial", picker.Initial, picker.Mode);
        var minimum = PickerMoment.Read(at, "min", picker.Min, picker.Mode);
        var maximum = PickerMoment.Read(at, "max", picker.Max, picker.Mode);
        if (minimum >= maximum) { at.Report("max", "Must be later than min"); }
        if (initial < minimum || initial > maximum) { at.Report("initial", "Must be between min and max"); }
    }

    [GeneratedRegex(@"^[a-z0-9_-]{1,32}\z", RegexOptions.CultureInvariant)]
    internal static partial Regex AliasPattern();
}
