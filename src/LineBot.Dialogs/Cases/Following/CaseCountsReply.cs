using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>How many needs of which kind a month brought, by village and without names, for those who work on them.</summary>
internal sealed class CaseCountsReply(Desks desks) : Reply(CasePostbacks.CountsAction)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var cards = await Task.WhenAll(turn.Links.Select(link => link.Membership.Fund).Distinct().Select(fund => CardAsync(turn, fund)));
        return cards.OfType<Card>().ToList() is { Count: > 0 } shown ? Say.Cards(shown) : CaseRefusalMessages.NotYours;
    }

    private async Task<Card?> CardAsync(Turn turn, FundId fund)
    {
        var workers = await Task.WhenAll(CaseMatters.ActorsIn(turn, fund).Select(actor => desks.Cases.WorkerAsync(fund, actor, turn.CancellationToken)));
        if (!workers.OfType<CaseWorker>().Any(worker => worker.MaySeeSome)) { return null; }

        var month = new DateOnly(turn.Today.Year, turn.Today.Month, 1);
        var counts = await desks.Cases.CountAsync(fund, month, turn.CancellationToken);
        return new()
        {
            AltText = CaseCardMessages.Ready,
            Title = CaseCardMessages.CountTitle(turn.Links.First(link => link.Membership.Fund == fund).FundName),
            Subtitle = CaseCardMessages.MonthOf(month),
            Blocks = counts.Count == 0 ? [new Block.Paragraph(CaseCardMessages.NothingThisMonth)] : [.. counts.Select(Write)],
            Footnote = CaseCardMessages.NoNames,
        };
    }

    private static Block.Line Write(CaseCount count) => new(
        CaseTermMessages.Join(count.Moo is { } moo ? CaseTermMessages.Moo(moo) : CaseTermMessages.NoMoo, CaseTermMessages.Name(count.Category)),
        CaseCardMessages.Count(count.Reported, count.Closed));
}
