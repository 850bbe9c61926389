using System.Text.RegularExpressions;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>คำคัดค้าน: what waits for this officer's answer, the oldest first; then the person's own, the newest first.</summary>
internal sealed partial class ObjectionsReply(Desks desks) : PersonalReply(Intents.Objections, desks.Passbooks)
{
    private const int WaitingMax = 30;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, Duty.Pay, Duty.Audit);
        var waiting = await Task.WhenAll(seats.Select(seat => WaitingAsync(turn, seat)));
        var own = await Task.WhenAll(books.Select(book => OwnAsync(turn, book)));
        IReadOnlyList<(ObjectionNumber Number, Card Card)> all = [.. waiting.SelectMany(cards => cards), .. own.SelectMany(cards => cards)];
        IReadOnlyList<Card> shown = NumberIn(turn) is { } number ? [.. all.Where(one => one.Number == number).Select(one => one.Card)] : [.. all.Select(one => one.Card)];
        if (shown.Count > 0) { return CardPages.Show(turn, Id, shown); }
        return (all.Count > 0 ? ObjectionMessages.NotFound : ObjectionMessages.None).With(Button.Of(ObjectionMessages.Button, new(Intents.Objection)));
    }

    private async Task<IEnumerable<(ObjectionNumber Number, Card Card)>> WaitingAsync(Turn turn, OfficerSeat seat)
    {
        var open = await desks.Objections.OpenAsync(seat.Book.Membership.Fund, WaitingMax, turn.CancellationToken);
        return open.Where(objection => objection.Membership != seat.Book.Membership && objection.User != turn.Person)
            .Select(objection => (objection.Number, ObjectionCards.Waiting(objection, seat.Book.FundName, turn.Today)));
    }

    private async Task<IEnumerable<(ObjectionNumber Number, Card Card)>> OwnAsync(Turn turn, Passbook book)
    {
        var own = await desks.Objections.OfMemberAsync(book.Membership, turn.CancellationToken);
        return own.Select(objection => (objection.Number, ObjectionCards.Own(objection, book, turn.Today)));
    }

    private static ObjectionNumber? NumberIn(Turn turn) =>
        turn.Text is { } text && Written().Match(ThaiText.Clean(text)) is { Success: true } match && ObjectionNumber.TryParse(match.Value, out var number) ? number : null;

    [GeneratedRegex("[Qq] ?-? ?2[4-9][0-9]{2} ?[-/]? ?[0-9]{1,6}", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
