using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Committee;

/// <summary>How drafts of officers are stored.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(VoteDraft))]
[JsonSerializable(typeof(CloseDraft))]
[JsonSerializable(typeof(PayDraft))]
internal sealed partial class CommitteeJson : JsonSerializerContext;
