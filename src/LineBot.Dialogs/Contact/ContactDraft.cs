using System.Text.Json.Serialization;

namespace LineBot.Dialogs.Contact;

/// <summary>To which fund, as fund and member number, and what.</summary>
internal sealed record ContactDraft(string? Office, string? Words)
{
    public override string ToString() => "letter draft";
}

/// <summary>What an officer wants to answer.</summary>
internal sealed record AnswerDraft(string? Words)
{
    public override string ToString() => "answer draft";
}

/// <summary>How drafts of letters are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ContactDraft))]
[JsonSerializable(typeof(AnswerDraft))]
internal sealed partial class ContactJson : JsonSerializerContext;
