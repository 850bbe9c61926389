using System.Text.Json.Serialization;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Photos;

/// <summary>
/// A picture that nobody asked for: รูปนี้คืออะไร? → the conversation it belongs to, which finds it in <see cref="Turn.Photos"/>.
/// More pictures may come while the question is open.
/// </summary>
internal sealed class WhatIsThisPhoto(IPassbooks passbooks)
    : Conversation<SeenBooks, PhotoGuess>(id: "what-is-this-photo", version: 1, PhotoGuessJson.Default.PhotoGuess)
{
    private const int PhotosMax = 20;

    private readonly LinkedBooks linked = new(passbooks);

    protected override Task<SeenBooks> LoadAsync(Turn turn) => linked.ReadAsync(turn);

    protected override PhotoGuess NewDraft(Turn turn, SeenBooks facts) => new(Answer.Of(turn).Photo is { } photo ? [Waiting.Of(photo)] : [], null);

    protected override void Write(Script<SeenBooks, PhotoGuess> script)
    {
        script.StopIf("is-linked", (seen, _) => seen.Books.Count > 0 ? null : seen, say: _ => LinkingSayings.LinkFirst);

        script.Photos("more", KeepAsync, draft => draft.Photos.Count).AtMost(PhotosMax).OnlyIf((_, _) => false);

        script.Ask("kind", PhotoKindReader.Read)
            .With((_, _) => PhotoMessages.WhatIsIt)
            .Suggest((_, _) => [PhotoMessages.Slip, PhotoMessages.Paper, PhotoMessages.PersonInNeed])
            .Keep((draft, kind) => draft with { Kind = kind });

        script.GoOn("go-on", IntentOf, draft => [.. draft.Photos.Select(photo => photo.Photo)]);
    }

    private static Task<TakenPhoto<PhotoGuess>> KeepAsync(Turn turn, PhotoGuess draft, Photo photo) =>
        Task.FromResult(new TakenPhoto<PhotoGuess>(draft with { Photos = [.. draft.Photos, Waiting.Of(photo)] }, null));

    private static string IntentOf(PhotoGuess draft) => draft.Kind switch
    {
        PhotoKind.Slip => Intents.Slip,
        PhotoKind.Paper => Intents.Welfare,
        _ => Intents.ReportCase,
    };
}

/// <summary>The pictures so far, and what they are.</summary>
internal sealed record PhotoGuess(IReadOnlyList<Waiting> Photos, PhotoKind? Kind)
{
    public override string ToString() => "photo guess";
}

/// <summary>How it is stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PhotoGuess))]
internal sealed partial class PhotoGuessJson : JsonSerializerContext;
