using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>Yes or no, as the button said.</summary>
internal sealed record GuaranteeDraft
{
    public bool Accepts { get; init; }

    public override string ToString() => "guarantee draft";
}

/// <summary>The guarantor's passbook and the loan; nulls where there is none for this person.</summary>
internal sealed record GuaranteeFacts(Passbook? Book, BackedLoan? Backed)
{
    public override string ToString() => "guarantee facts";
}

/// <summary>When and how a letter was sent.</summary>
internal sealed record NoticeDraft
{
    public DateOnly? SentOn { get; init; }

    public NoticeWay? Way { get; init; }

    public override string ToString() => "notice draft";
}

/// <summary>The officer, and the guarantee that the letter was about.</summary>
internal sealed record NoticeFacts(DateOnly Today, Passbook? Officer, Guarantee? Guarantee)
{
    public override string ToString() => "notice facts";
}

/// <summary>How drafts about guarantees are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(GuaranteeDraft))]
[JsonSerializable(typeof(NoticeDraft))]
internal sealed partial class GuaranteeJson : JsonSerializerContext;
