using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Menus;
using LineBot.Dialogs.Reminders;

namespace LineBot.Dialogs;

/// <summary>
/// Which conversation serves what people want. Each conversation's folder adds its own. A dialog can always be begun by a button whose
/// action is the dialog's id.
/// </summary>
public sealed class Routes
{
    private readonly Dictionary<string, Route> byIntent = new(StringComparer.Ordinal);
    private readonly Dictionary<Occasion, Dialog> byOccasion = [];
    private readonly Dictionary<string, Dialog> inGroups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dialog> byId = new(StringComparer.Ordinal);

    /// <summary>Who is shown which menu; null: nobody is shown one.</summary>
    internal MenuChooser? Menus { get; private set; }

    /// <summary>Adds to an answer what could not be sent; null: nothing ever waits.</summary>
    internal ReminderRide? Ride { get; private set; }

    internal IEnumerable<Dialog> Dialogs => byId.Values;

    /// <summary>Reachable by words, and by buttons whose action is the intent. <paramref name="label"/> stands on the button of "did you mean".</summary>
    public Routes On(string intent, Text label, Dialog dialog)
    {
        if (!byIntent.TryAdd(intent, new(dialog, label))) { throw new ArgumentException($"Two conversations serve '{intent}'.", nameof(intent)); }
        return Add(dialog);
    }

    public Routes On(Occasion occasion, Dialog dialog)
    {
        if (!byOccasion.TryAdd(occasion, dialog)) { throw new ArgumentException($"Two conversations serve '{occasion}'.", nameof(occasion)); }
        return Add(dialog);
    }

    /// <summary>Answers in a group, where everything is read by everybody. What is not said here for sure is answered in private only.</summary>
    internal Routes InGroups(string intent, Script.Reply dialog)
    {
        inGroups.Add(intent, dialog);
        return Add(dialog);
    }

    /// <summary>Lets everybody have the menu of their role and language.</summary>
    public Routes Choosing(MenuChooser menus)
    {
        Menus = menus;
        return this;
    }

    /// <summary>Reminders that could not be sent ride on the next answer.</summary>
    internal Routes Carrying(ReminderRide ride)
    {
        Ride = ride;
        return this;
    }

    /// <summary>Reachable only by buttons of other conversations.</summary>
    public Routes Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (byId.TryAdd(dialog.Id, dialog) || ReferenceEquals(byId[dialog.Id], dialog)) { return this; }
        throw new ArgumentException($"Two dialogs have the id '{dialog.Id}'.", nameof(dialog));
    }

    internal Route? For(string intent) => byIntent.GetValueOrDefault(intent);

    internal Dialog? InGroupFor(string intent) => inGroups.GetValueOrDefault(intent);

    internal Dialog? For(Occasion occasion) => byOccasion.GetValueOrDefault(occasion);

    /// <summary>The dialog that a button's action names.</summary>
    internal Dialog? ForAction(string action) => byId.GetValueOrDefault(action) ?? For(action)?.Dialog;

    internal sealed record Route(Dialog Dialog, Text Label);
}
