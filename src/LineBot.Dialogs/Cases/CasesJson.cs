using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Cases;

/// <summary>How drafts about cases are stored.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(ReportDraft))]
[JsonSerializable(typeof(StepDraft))]
internal sealed partial class CasesJson : JsonSerializerContext;
