using System.Text.Json.Serialization;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Officers;

/// <summary>Who was asked for.</summary>
internal sealed record OfficerCheckDraft(string? Who)
{
    public override string ToString() => "officer check draft";
}

/// <summary>The committees of the person's own funds, as they sit today.</summary>
internal sealed record OfficerCheckFacts(IReadOnlyList<SittingCommittee> Committees)
{
    public override string ToString() => "committees";
}

/// <summary>Who sits in a fund today.</summary>
internal sealed record SittingCommittee(string Fund, IReadOnlyList<Officer> Officers)
{
    /// <summary>A whole member number, or a part of a name; titles are left out of what was typed.</summary>
    public IReadOnlyList<Officer> Named(string who) =>
        [.. Officers.Where(officer => officer.Membership.Member.Value == who || Squeeze(officer.FullName).Contains(Squeeze(NameReader.WithoutTitle(who)), StringComparison.OrdinalIgnoreCase))];

    public override string ToString() => $"committee of {Officers.Count}";

    private static string Squeeze(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>How drafts of checking an officer are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OfficerCheckDraft))]
internal sealed partial class OfficersJson : JsonSerializerContext;
