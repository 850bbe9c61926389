using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>What became of a photo: the draft with it, or the reason why it was not taken.</summary>
public sealed record TakenPhoto<TDraft>(TDraft? Draft, ISaying? Refusal)
    where TDraft : class;

/// <summary>Asks for pictures: several, in any order, until the person says it is all. They may also come before they are asked for.</summary>
public sealed class PhotosQuestion<TFacts, TDraft> : Question<TFacts, TDraft, PhotosQuestion<TFacts, TDraft>>
    where TDraft : class
{
    private const string DoneValue = "done";

    private readonly Func<Turn, TDraft, Photo, Task<TakenPhoto<TDraft>>> take;
    private readonly Func<TDraft, int> count;
    private int least = 1;
    private int most = 10;

    internal PhotosQuestion(string name, Func<Turn, TDraft, Photo, Task<TakenPhoto<TDraft>>> take, Func<TDraft, int> count)
        : base(name) => (this.take, this.count) = (take, count);

    public PhotosQuestion<TFacts, TDraft> AtLeast(int photos)
    {
        least = photos;
        return this;
    }

    public PhotosQuestion<TFacts, TDraft> AtMost(int photos)
    {
        most = photos;
        return this;
    }

    /// <summary>What to say; null while more pictures of the same sending are on their way, for they get one answer together.</summary>
    internal async Task<ISaying?> TakeAsync(Scene<TFacts, TDraft> scene, Photo photo)
    {
        scene.Turn.Step = Name;
        var (fate, refusal) = await KeepAsync(scene, photo);
        return photo.Set is { Total: > 1 and var total } set
            ? AnswerTogether(scene, scene.Together().With(set.Id, fate), set.Id, total, refusal)
            : refusal ?? (fate == PhotoFate.Over ? ScriptMessages.PhotosAtMost(most) : ScriptMessages.PhotoTaken(count(scene.Draft)));
    }

    private protected override async Task<Heard<TDraft>> OnHearAsync(Scene<TFacts, TDraft> scene, Answer answer)
    {
        if (answer.Photo is { } photo)
        {
            return new Heard<TDraft>.Stay(await TakeAsync(scene, photo) is { } saying ? saying.With(Buttons(scene)) : Say.Nothing);
        }

        var isDone = answer.Is(Intents.Done) || answer.Pick?.Value == DoneValue;
        if (!isDone) { return new Heard<TDraft>.NotUnderstood(); }
        return count(scene.Draft) >= least
            ? new Heard<TDraft>.Answered(scene.Draft)
            : new Heard<TDraft>.Refused(ScriptMessages.PhotosAtLeast(least));
    }

    private protected override IEnumerable<Button> Answers(Scene<TFacts, TDraft> scene)
    {
        if (count(scene.Draft) >= least) { yield return scene.Button(ScriptMessages.Done, Name, DoneValue); }
        if (count(scene.Draft) >= most) { yield break; }
        yield return Button.Camera(ScriptMessages.Camera);
        yield return Button.CameraRoll(ScriptMessages.CameraRoll);
    }

    private async Task<(PhotoFate Fate, ISaying? Refusal)> KeepAsync(Scene<TFacts, TDraft> scene, Photo photo)
    {
        if (count(scene.Draft) >= most) { return (PhotoFate.Over, null); }
        var taken = await take(scene.Turn, scene.Draft, photo);
        if (taken.Refusal is { } refusal) { return (PhotoFate.Refused, refusal); }
        scene.Keep(taken.Draft ?? throw new InvalidOperationException($"'{Name}' neither took nor refused a photo."));
        return (PhotoFate.Kept, null);
    }

    // A refusal is said at once, whatever is still to come; everything else waits for the last.
    private ISaying? AnswerTogether(Scene<TFacts, TDraft> scene, PhotosTogether together, string set, int total, ISaying? refusal)
    {
        var isLast = together.Count(set) >= total;
        scene.Keep(isLast ? together.Without(set) : together);
        if (!isLast) { return refusal; }

        List<ISaying> parts = refusal is null ? [] : [refusal];
        if (together.Count(set, PhotoFate.Over) > 0) { parts.Add(ScriptMessages.PhotosAtMost(most)); }
        if (together.Count(set, PhotoFate.Kept) is > 0 and var kept) { parts.Add(ScriptMessages.PhotosTaken(kept, count(scene.Draft))); }
        return parts.Count > 0 ? Say.All(parts) : ScriptMessages.PhotoTaken(count(scene.Draft));
    }
}
