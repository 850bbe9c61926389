using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Objections;

/// <summary>What the member said so far.</summary>
/// <param name="Book">The book's <see cref="ObjectionBook.Key"/>.</param>
/// <param name="Before">The page of the history that the lines are chosen from; null: the newest.</param>
/// <param name="Line">The number of the line in its book.</param>
internal sealed record ObjectionDraft(string? Book, long? Before, long? Line, string? Words, IReadOnlyList<PhotoId> Photos)
{
    public override string ToString() => "objection draft";
}

/// <summary>What an officer found so far.</summary>
internal sealed record ObjectionAnswerDraft(string? Found, Money? Amount, DateOnly? Day, string? Reason)
{
    public override string ToString() => "objection answer draft";
}

/// <summary>Nothing but a yes is asked for.</summary>
internal sealed record ObjectionWithdrawDraft
{
    public override string ToString() => "objection withdraw draft";
}

/// <summary>How drafts about objections are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(ObjectionDraft))]
[JsonSerializable(typeof(ObjectionAnswerDraft))]
[JsonSerializable(typeof(ObjectionWithdrawDraft))]
internal sealed partial class ObjectionJson : JsonSerializerContext;
