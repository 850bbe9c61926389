using System.Text.Json.Serialization;

namespace LineBot.Dialogs.Linking;

/// <summary>What the person said so far. The code is the last answer, so it is used up in the turn in which it is typed.</summary>
internal sealed record LinkDraft(string? MemberNumber, string? Code, bool? HasAgreed)
{
    public override string ToString() => "link draft";
}

/// <summary>How drafts of linking are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LinkDraft))]
[JsonSerializable(typeof(UnlinkDraft))]
internal sealed partial class LinkingJson : JsonSerializerContext;
