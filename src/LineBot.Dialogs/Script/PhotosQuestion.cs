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
    private const string SortMark = "sort:";

    private readonly Func<Turn, TFacts, TDraft, Photo, Task<TakenPhoto<TDraft>>> take;
    private readonly Func<TDraft, int> count;
    private int least = 1;
    private int most = 10;
    private Func<TFacts, TDraft, bool> isComplete = (_, _) => false;
    private Func<TFacts, TDraft, ISaying>? soFar;
    private Func<TFacts, TDraft, IReadOnlyList<Option>> sorts = (_, _) => [];
    private Func<TDraft, string, TDraft>? sort;

    internal PhotosQuestion(string name, Func<Turn, TFacts, TDraft, Photo, Task<TakenPhoto<TDraft>>> take, Func<TDraft, int> count)
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

    /// <summary>Goes on by itself as soon as everything is there.</summary>
    public PhotosQuestion<TFacts, TDraft> Until(Func<TFacts, TDraft, bool> complete)
    {
        isComplete = complete;
        return this;
    }

    /// <summary>What is said of the pictures that are there, after each sending.</summary>
    public PhotosQuestion<TFacts, TDraft> SoFar(Func<TFacts, TDraft, ISaying> words)
    {
        soFar = words;
        return this;
    }

    /// <summary>Buttons that put right what the pictures are taken for; the question stays open.</summary>
    public PhotosQuestion<TFacts, TDraft> Sort(Func<TFacts, TDraft, IReadOnlyList<Option>> options, Func<TDraft, string, TDraft> change)
    {
        (sorts, sort) = (options, change);
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
        if (answer.Photo is { } photo) { return HearPhoto(scene, await TakeAsync(scene, photo)); }
        if (SortOf(scene, answer) is { } option)
        {
            scene.Keep(sort!(scene.Draft, option.Key));
            return new Heard<TDraft>.Stay(SaySoFar(scene).With(Buttons(scene)));
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
        foreach (var option in sorts(scene.Facts, scene.Draft)) { yield return scene.Button(option.Label, Name, SortMark + option.Key); }
        if (count(scene.Draft) >= most) { yield break; }
        yield return Button.Camera(ScriptMessages.Camera);
        yield return Button.CameraRoll(ScriptMessages.CameraRoll);
    }

    private Heard<TDraft> HearPhoto(Scene<TFacts, TDraft> scene, ISaying? saying)
    {
        if (saying is null) { return new Heard<TDraft>.Stay(Say.Nothing); }
        if (isComplete(scene.Facts, scene.Draft)) { return new Heard<TDraft>.Answered(scene.Draft, saying); }
        return new Heard<TDraft>.Stay(Say.All(saying, SaySoFar(scene)).With(Buttons(scene)));
    }

    private ISaying SaySoFar(Scene<TFacts, TDraft> scene) => soFar?.Invoke(scene.Facts, scene.Draft) ?? Say.Nothing;

    private Option? SortOf(Scene<TFacts, TDraft> scene, Answer answer) => sorts(scene.Facts, scene.Draft).FirstOrDefault(option =>
        answer.Pick is { } pick ? pick.Value == SortMark + option.Key : answer.Text is { } text && option.IsSaidBy(text.Trim()));

    private async Task<(PhotoFate Fate, ISaying? Refusal)> KeepAsync(Scene<TFacts, TDraft> scene, Photo photo)
    {
        if (count(scene.Draft) >= most) { return (PhotoFate.Over, null); }
        var taken = await take(scene.Turn, scene.Facts, scene.Draft, photo);
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
