using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>What the treasurer said so far: for which fund, who stands at the table, and what they bring.</summary>
internal sealed record SavingsDraft(FundId? Fund, string? Who, MemberNumber? Member, string? Cash, bool IsAbsent, bool? IsSure)
{
    public SavingsDraft For(string who) => new(Fund, who, null, null, false, null);

    public override string ToString() => "savings day";
}

/// <summary>Closing or signing a sheet: what was counted, as it was shown.</summary>
internal sealed record SheetDraft(Money? Counted, int? Receipt, LineUserId? CountedFrom, bool SendsBack)
{
    public override string ToString() => "day sheet";
}

/// <summary>How these drafts are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(SavingsDraft))]
[JsonSerializable(typeof(SheetDraft))]
internal sealed partial class SavingsJson : JsonSerializerContext;
