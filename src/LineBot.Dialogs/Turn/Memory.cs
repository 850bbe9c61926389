using System.Text.Json.Serialization;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Menus;

namespace LineBot.Dialogs;

/// <summary>What the bot remembers beside the stack of dialogs.</summary>
internal sealed class Memory
{
    public const string MenuName = "menu";

    public Memory(IStorage storage)
    {
        (Conversation, User) = (new(storage), new(storage));
        Stack = Conversation.CreateProperty("dialogs", EngineJson.Default.DialogState);
        Pulse = Conversation.CreateProperty("pulse", MemoryJson.Default.Pulse);
        Menu = User.CreateProperty(MenuName, MemoryJson.Default.MenuShown);
        Speech = User.CreateProperty("speech", MemoryJson.Default.Speech);
    }

    public ConversationState Conversation { get; }

    public UserState User { get; }

    public IStatePropertyAccessor<DialogState> Stack { get; }

    public IStatePropertyAccessor<Pulse> Pulse { get; }

    public IStatePropertyAccessor<MenuShown> Menu { get; }

    public IStatePropertyAccessor<Speech> Speech { get; }
}

/// <summary>When the person was last heard of with a conversation open, and how often in a row nothing was understood.</summary>
internal sealed record Pulse(DateTimeOffset? LastHeard, int Misses)
{
    public static Pulse None { get; } = new(null, 0);
}

/// <summary>The language and numerals that a person chose.</summary>
internal sealed record Speech(SpokenLanguage Language, Numerals Numerals)
{
    [JsonIgnore]
    public Locale Locale => new(Language, Numerals);

    public static Speech Of(Locale locale) => new(locale.Language, locale.Numerals);
}

/// <summary>How memory is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Pulse))]
[JsonSerializable(typeof(Speech))]
[JsonSerializable(typeof(MenuShown))]
internal sealed partial class MemoryJson : JsonSerializerContext;
