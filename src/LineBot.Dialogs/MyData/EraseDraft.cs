using System.Text.Json.Serialization;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>In which membership, and whether what would happen was read and wanted.</summary>
internal sealed record EraseDraft(string? Office, bool? Wants)
{
    public override string ToString() => "erasure draft";
}

/// <summary>The memberships to choose from, and what erasing in the chosen one would do.</summary>
internal sealed record EraseFacts(IReadOnlyList<Passbook> Books, ErasurePlan? Plan)
{
    public static string KeyOf(Passbook book) => $"{book.Membership.Fund.Value}/{book.Membership.Member.Value}";

    public Passbook? Find(EraseDraft draft) => Books.FirstOrDefault(book => KeyOf(book) == draft.Office);

    public override string ToString() => "erasure facts";
}

/// <summary>How drafts of erasing are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EraseDraft))]
internal sealed partial class MyDataJson : JsonSerializerContext;
