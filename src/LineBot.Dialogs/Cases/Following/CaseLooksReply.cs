using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>Who looked at a case, for the person it is about and nobody else.</summary>
internal sealed class CaseLooksReply(Desks desks) : PersonalReply(CasePostbacks.LooksAction, desks.Passbooks)
{
    private const int LooksShown = 20;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        if (!CaseNumber.TryParse(turn.Argument(1), out var number)) { return CaseRefusalMessages.NotYours; }

        foreach (var book in books.Where(book => book.Membership.Fund.Value == turn.Argument(0)))
        {
            var about = await desks.Cases.AboutAsync(book.Membership, turn.CancellationToken);
            if (about.Any(matter => matter.Number == number)) { return Write(await desks.Cases.LooksAsync(book.Membership.Fund, number, turn.CancellationToken)); }
        }

        return CaseRefusalMessages.NotYours;
    }

    private static Text Write(IReadOnlyList<CaseLook> looks) => looks.Count == 0
        ? CaseCardMessages.NobodyLooked
        : Text.Lines(looks.TakeLast(LooksShown).Select(look => CaseCardMessages.Look(LocalTime.Of(look.At), look.By.Value)));
}
