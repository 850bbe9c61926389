using System.Text.Json.Serialization;

namespace LineBot.Dialogs.Script;

/// <summary>What scripts store beside a draft.</summary>
[JsonSerializable(typeof(List<string>))]
internal sealed partial class ScriptJson : JsonSerializerContext;
