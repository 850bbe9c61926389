using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Cases;

/// <summary>One case with all that is kept of it, its photos by links of minutes, and what can be done next. The look is recorded.</summary>
internal sealed class CaseReply(Desks desks) : Reply(CasePostbacks.OpenAction)
{
    private const int PhotosShown = 10;

    private readonly CaseMatters matters = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var opened = await matters.LookAsync(turn);
        if (opened is not { Seen: { } seen, Actor: { } actor }) { return CaseRefusalMessages.NotYours; }

        var photos = await desks.Photos.ReadAsync([.. seen.Case.Photos.TakeLast(PhotosShown)], turn.CancellationToken);
        var viewer = new PhotoViewer(opened.Fund, actor.Member, opened.Number.ToString());
        var kept = photos.Where(photo => photo.State == PhotoState.Kept).Select(photo => photo.Id);
        List<Card> cards = [CaseCards.Whole(seen.Case, turn.Now)];
        if (PhotoButtons.Of(desks.Photos, kept, viewer, turn.Now) is { Count: > 0 } buttons)
        {
            cards.Add(new() { AltText = CaseCardMessages.Ready, Title = ReportMessages.Photos, Blocks = [new Block.Paragraph(PhotoMessages.LinksAreShort)], Buttons = buttons });
        }

        return Say.All(Say.Cards(cards), CaseCards.Next(seen.Case, CaseCardMessages.What));
    }
}
