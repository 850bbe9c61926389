using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Cases;

/// <summary>What is about to be reported.</summary>
internal static class ReportCards
{
    private const int WordsShown = 300;

    public static Card Summary(ReportDraft draft) => new()
    {
        AltText = ReportMessages.SummaryReady,
        Title = ReportMessages.Title,
        Blocks =
        [
            new Block.Row(ReportMessages.Kind, CaseTermMessages.Name(draft.Category!.Value)),
            new Block.Row(ReportMessages.Urgency, CaseTermMessages.Name(draft.Urgency!.Value)),
            new Block.Row(ReportMessages.Where, CasePlaces.Write(draft.Place)),
            new Block.Row(ReportMessages.Who, draft.IsSelf ? ReportMessages.Myself : draft.Name is { } name ? Text.Same(name) : ReportMessages.UnknownPerson),
            .. draft.PhotoCount == 0 ? Array.Empty<Block>() : [new Block.Row(ReportMessages.Photos, ReportMessages.PhotoCount(draft.PhotoCount))],
            .. draft.Words is null ? Array.Empty<Block>() : [new Block.Detail(ReportMessages.Words, Text.Same(Short(draft.Words)))],
        ],
    };

    private static string Short(string words) => words.Length <= WordsShown ? words : words[..WordsShown] + "…";
}
