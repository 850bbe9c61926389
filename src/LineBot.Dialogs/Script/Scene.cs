using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>One running conversation in one turn: the facts as they are now and the draft as it has become.</summary>
internal sealed class Scene<TFacts, TDraft>(
    string dialog, Turn turn, TFacts facts, DialogValues state, JsonTypeInfo<TDraft> draftType, Func<TFacts, TDraft, Task<TFacts>> loadMore)
    where TDraft : class
{
    private const string DraftKey = "draft";
    private const string RunKey = "run";
    private const string ArgumentsKey = "arguments";
    private const string AnsweredKey = "answered";
    private const string PhotosKey = "photos";

    public Turn Turn => turn;

    public TFacts Facts { get; private set; } = facts;

    public TDraft Draft => state.Get(DraftKey, draftType) ?? throw new StaleDialogException($"'{dialog}' is stored without its draft.");

    public static void Start(DialogValues state, string run, IReadOnlyList<string> arguments)
    {
        state.Set(RunKey, run, EngineJson.Default.String);
        if (arguments.Count > 0) { state.Set(ArgumentsKey, [.. arguments], ScriptJson.Default.ListString); }
    }

    public static IReadOnlyList<string> ArgumentsIn(DialogValues state) => state.Get(ArgumentsKey, ScriptJson.Default.ListString) ?? [];

    /// <summary>Brings what follows from the draft, as it is now.</summary>
    public async Task LoadMoreAsync()
    {
        if (state.Contains(DraftKey)) { Facts = await loadMore(Facts, Draft); }
    }

    public bool IsOf(DialogInstance instance) => ReferenceEquals(instance.State, state);

    public void Keep(TDraft draft) => state.Set(DraftKey, draft, draftType);

    public bool HasAnswered(string step) => state.Get(AnsweredKey, ScriptJson.Default.ListString)?.Contains(step) ?? false;

    public void MarkAnswered(string step)
    {
        var answered = state.Get(AnsweredKey, ScriptJson.Default.ListString) ?? [];
        if (!answered.Contains(step)) { answered.Add(step); }
        state.Set(AnsweredKey, answered, ScriptJson.Default.ListString);
    }

    /// <summary>Another round of the same questions begins.</summary>
    public void ForgetAnswers() => state.Set(AnsweredKey, [], ScriptJson.Default.ListString);

    public void AskAgain(string step) => state.Get(AnsweredKey, ScriptJson.Default.ListString)?.Remove(step);

    /// <summary>Pictures of a sending that has not come in completely.</summary>
    public PhotosTogether Together() => new(state.Get(PhotosKey, ScriptJson.Default.ListString) ?? []);

    public void Keep(PhotosTogether together) => state.Set(PhotosKey, [.. together.Entries], ScriptJson.Default.ListString);

    /// <summary>A button that answers this question in this run, and only for as long as <paramref name="binding"/> holds.</summary>
    public Button Button(Text label, string step, string value, bool binding = false) =>
        Cards.Button.Of(label, Pick(step, value, binding));

    public Postback Pick(string step, string value, bool binding = false) => new Pick(dialog, step, Token(binding), value).Postback;

    /// <summary>True for a button of this run that is not bound to an older draft.</summary>
    public bool Fits(Pick pick) => pick.Dialog == dialog && (pick.Token == Token(binding: false) || IsBinding(pick));

    /// <summary>True when the person tapped it on exactly what is in the draft now.</summary>
    public bool IsBinding(Pick pick) => pick.Token == Token(binding: true);

    // A button that confirms is bound to what the person saw: after a change, the old card's button confirms nothing.
    private string Token(bool binding)
    {
        var run = state.Get(RunKey, EngineJson.Default.String) ?? "";
        var bound = binding ? $"{run}/{JsonSerializer.Serialize(Draft, draftType)}" : run;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bound)).AsSpan(0, 5));
    }
}
