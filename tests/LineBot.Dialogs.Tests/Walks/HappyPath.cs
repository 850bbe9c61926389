using System.Text.Json.Nodes;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Talk;

namespace LineBot.Dialogs.Tests.Walks;

/// <summary>What a person does to go through a dialog from its beginning to its end, with nothing going wrong.</summary>
/// <param name="Dialog">The dialog's id.</param>
/// <param name="Village">The people and books it happens among.</param>
/// <param name="Inputs">The first begins the dialog, each further one answers a question, the last one ends it.</param>
internal sealed record HappyPath(string Dialog, Func<Task<Village>> Village, params Input[] Inputs)
{
    /// <summary>Whether the person is linked to everybody in the village.</summary>
    public bool IsLinked { get; init; } = true;

    public override string ToString() => Dialog;
}

/// <summary>One thing that a person does.</summary>
internal abstract record Input
{
    private Input()
    {
    }

    /// <summary>Types words, which are understood in any language.</summary>
    public sealed record Typed(string Words) : Input;

    /// <summary>Taps a button of the last answer by its words.</summary>
    public sealed record Tapped(Text Label) : Input;

    /// <summary>Taps an answer of the question by its place, where its words are the fund's own.</summary>
    public sealed record TappedAt(int Index) : Input;

    /// <summary>Sends something else than words.</summary>
    public sealed record Sent(Func<PhoneEvents, JsonObject> Event) : Input;

    public static Input Type(string words) => new Typed(words);

    public static Input Tap(Text label) => new Tapped(label);

    /// <summary>Taps the first answer that the question offers, or a later one.</summary>
    public static Input TapAnswer(int index = 0) => new TappedAt(index);

    public static Input Photo() => new Sent(phone => phone.Content("image", ("contentProvider", new JsonObject { ["type"] = "line" })));

    public static Input Place() => new Sent(phone => phone.Content("location", ("latitude", 19.16), ("longitude", 99.9)));

    /// <summary>A button of another conversation or of a push.</summary>
    public static Input Postback(string data) => new Sent(_ => PhoneEvents.Postback(data));
}
