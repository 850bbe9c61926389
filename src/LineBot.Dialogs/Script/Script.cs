using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Script;

/// <summary>A conversation from top to bottom, as it is spoken.</summary>
public sealed class Script<TFacts, TDraft>
    where TDraft : class
{
    private readonly List<Step<TFacts, TDraft>> steps = [];

    internal IReadOnlyList<Step<TFacts, TDraft>> Steps => steps;

    internal (Func<TDraft, LocationContent, TDraft> Keep, ISaying Say)? Places { get; private set; }

    internal PhotosQuestion<TFacts, TDraft>? Photographs => steps.OfType<PhotosQuestion<TFacts, TDraft>>().FirstOrDefault();

    /// <summary>Ends the conversation where a reason stands against it.</summary>
    public void StopIf<TReason>(string name, Func<TFacts, TDraft, TReason?> reason, Func<TReason, ISaying> say)
        where TReason : class =>
        Add(new StopStep<TFacts, TDraft>(name, (facts, draft) => reason(facts, draft) is { } found ? say(found) : null));

    /// <summary>Says something on the way.</summary>
    public void Say(string name, Func<TFacts, TDraft, ISaying> words) => Add(new SayStep<TFacts, TDraft>(name, words));

    /// <summary>Leaves the rest to another conversation, where a button to it could be shown instead.</summary>
    public void GoOnWith(string name, Func<TFacts, TDraft, Postback?> where) => Add(new ElsewhereStep<TFacts, TDraft>(name, where));

    /// <summary>Takes a place on the map whenever it comes, also before it is asked for.</summary>
    public void TakePlaces(Func<TDraft, LocationContent, TDraft> keep, ISaying say) => Places = (keep, say);

    /// <summary>Asks for something that is read out of words.</summary>
    public AskQuestion<TFacts, TDraft, T> Ask<T>(string name, Func<string, Meaning<T>> read)
        where T : struct => Add(new AskQuestion<TFacts, TDraft, T>(name, (text, _) => Understood.Of(read(text))));

    /// <summary>Asks for something whose words need to know which day it is today.</summary>
    public AskQuestion<TFacts, TDraft, T> Ask<T>(string name, Func<string, DateOnly, Meaning<T>> read)
        where T : struct => Add(new AskQuestion<TFacts, TDraft, T>(name, (text, today) => Understood.Of(read(text, today))));

    /// <summary>Asks for words as they are; what <paramref name="read"/> makes null of is asked for again.</summary>
    public AskQuestion<TFacts, TDraft, string> AskWords(string name, Func<string, string?> read) =>
        Add(new AskQuestion<TFacts, TDraft, string>(name, (text, _) => Understood.Of(read(text))));

    /// <summary>Asks for one of several answers, with a button for each.</summary>
    public ChooseQuestion<TFacts, TDraft> Choose(string name, Func<TFacts, TDraft, IReadOnlyList<Option>> options) =>
        Add(new ChooseQuestion<TFacts, TDraft>(name, options));

    /// <summary>Asks for pictures. <paramref name="take"/> keeps one of them under the turn's key.</summary>
    public PhotosQuestion<TFacts, TDraft> Photos(
        string name, Func<Turn, TDraft, Photo, Task<TakenPhoto<TDraft>>> take, Func<TDraft, int> count) =>
        Photos(name, (turn, _, draft, photo) => take(turn, draft, photo), count);

    /// <inheritdoc cref="Photos(string, Func{Turn, TDraft, Photo, Task{TakenPhoto{TDraft}}}, Func{TDraft, int})"/>
    public PhotosQuestion<TFacts, TDraft> Photos(
        string name, Func<Turn, TFacts, TDraft, Photo, Task<TakenPhoto<TDraft>>> take, Func<TDraft, int> count) =>
        Add(new PhotosQuestion<TFacts, TDraft>(name, take, count));

    /// <summary>Shows everything once more and acts on a yes.</summary>
    public ConfirmQuestion<TFacts, TDraft> Confirm(string name) =>
        Add(new ConfirmQuestion<TFacts, TDraft>(name, scene => [.. steps.OfType<Question<TFacts, TDraft>>()
            .Where(question => question.Label is not null && question.IsRelevant(scene))]));

    /// <summary>Acts without asking once more: for what costs nobody anything and can be taken back.</summary>
    public DoStep<TFacts, TDraft, TResult> Do<TResult>(
        string name, Func<Turn, TFacts, TDraft, Task<TResult>> command, Func<TResult, ISaying> say) =>
        Add(new DoStep<TFacts, TDraft, TResult>(name, command, say));

    /// <summary>Ends here; another conversation begins in the same turn, and finds the photos in <see cref="Turn.Photos"/>.</summary>
    public void GoOn(string name, Func<TDraft, string> dialog, Func<TDraft, IReadOnlyList<Photo>> photos) =>
        Add(new GoOnStep<TFacts, TDraft>(name, dialog, photos));

    /// <summary>The question before a step that makes sense as things stand.</summary>
    internal Question<TFacts, TDraft>? Before(string step, Scene<TFacts, TDraft> scene) =>
        steps.TakeWhile(known => known.Name != step).OfType<Question<TFacts, TDraft>>().LastOrDefault(question => question.IsRelevant(scene));

    private TStep Add<TStep>(TStep step)
        where TStep : Step<TFacts, TDraft>
    {
        steps.Add(step);
        return step;
    }
}
