using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Quota;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>What the officer said so far; the count is the one that the summary showed.</summary>
internal sealed record BroadcastDraft
{
    public FundId? Fund { get; init; }

    public string? Audience { get; init; }

    public string? Words { get; init; }

    public int Count { get; init; }

    [JsonIgnore]
    public Audience? Whom => Funds.Broadcasts.Audience.Parse(Audience);

    public override string ToString() => "announcement draft";
}

/// <summary>Where the person may announce, who could be told, and what is left of the month.</summary>
internal sealed record BroadcastFacts(IReadOnlyList<Announcer> Announcers)
{
    public Announcer? Announcer { get; init; }

    public IReadOnlyList<AudienceMember> Members { get; init; } = [];

    public MonthQuota? Quota { get; init; }

    public int CountOf(Audience? audience) => audience?.UsersAmong(Members).Count ?? 0;

    public IReadOnlyList<string> Villages => [.. Members.Where(member => member is { MayBeTold: true, Users.Count: > 0, Moo.Length: > 0 })
        .Select(member => member.Moo!).Distinct().Order(StringComparer.Ordinal)];

    public override string ToString() => "announcement facts";
}

/// <summary>Nothing is asked but yes or no.</summary>
internal sealed record BroadcastYes
{
    public override string ToString() => "yes";
}

/// <summary>How drafts of announcements are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(BroadcastDraft))]
[JsonSerializable(typeof(BroadcastYes))]
internal sealed partial class BroadcastJson : JsonSerializerContext;
