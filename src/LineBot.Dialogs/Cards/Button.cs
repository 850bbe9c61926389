using System.Globalization;
using LineBot.Dialogs.Language;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Limits;

namespace LineBot.Dialogs.Cards;

/// <summary>Something to tap. On a card and as a quick reply it is the same thing.</summary>
public sealed record Button
{
    /// <summary>LINE's limits, in letters as people count them. A number of the books may be longer than a button.</summary>
    private const int CardLabelMax = 40;

    private const int QuickReplyLabelMax = 20;

    private readonly Func<string, LineAction> action;

    private Button(Text label, Func<string, LineAction> action) => (Label, this.action) = (label, action);

    public Text Label { get; }

    /// <summary>The one thing that the card is for stands out.</summary>
    public bool IsPrimary { get; init; }

    public static Button Of(Text label, Postback postback) =>
        new(label, words => new PostbackAction { Label = words, Data = postback.Data, DisplayText = words });

    /// <summary>Says something in the person's place, so that it can be typed as well.</summary>
    public static Button Say(Text label, Text words, Locale locale) =>
        new(label, shown => new MessageAction { Label = shown, Text = words.In(locale) });

    /// <summary>Opens the phone's calendar between two days; the day that is picked comes with the postback.</summary>
    public static Button Calendar(Text label, Postback postback, DateOnly first, DateOnly last) =>
        new(label, words => new DatetimePickerAction
        {
            Label = words,
            Data = postback.Data,
            Mode = PickerMode.Date,
            Min = Day(first),
            Max = Day(last),
        });

    /// <summary>Opens the telephone with a number.</summary>
    public static Button Call(Text label, string number) => new(label, words => new UriAction { Label = words, Uri = $"tel:{number}" });

    /// <summary>Opens a page.</summary>
    public static Button Open(Text label, Uri page) => new(label, words => new UriAction { Label = words, Uri = page.AbsoluteUri });

    /// <summary>Opens the map; a quick reply only.</summary>
    public static Button Map(Text label) => new(label, words => new LocationAction { Label = words });

    /// <summary>Opens the camera; a quick reply only.</summary>
    public static Button Camera(Text label) => new(label, words => new CameraAction { Label = words });

    /// <summary>Opens the photo album; a quick reply only.</summary>
    public static Button CameraRoll(Text label) => new(label, words => new CameraRollAction { Label = words });

    /// <summary>As a button of a card.</summary>
    public LineAction In(Locale locale) => Labelled(locale, CardLabelMax);

    /// <summary>As a quick reply above the keyboard.</summary>
    public LineAction AboveKeyboardIn(Locale locale) => Labelled(locale, QuickReplyLabelMax);

    private LineAction Labelled(Locale locale, int lengthMax) =>
        action(Graphemes.Truncate(Label.In(locale), lengthMax, Counting.Graphemes));

    // LINE reckons in the common era, whatever the person reads.
    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
