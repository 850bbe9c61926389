using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>What an erasure would do, and what it did.</summary>
internal static class EraseCards
{
    public static Card Plan(ErasurePlan plan, string fund) => new()
    {
        AltText = EraseMessages.Ready,
        Title = EraseMessages.PlanTitle,
        Subtitle = Text.Same(fund),
        Blocks = [.. Blocks(plan), new Block.Divider(), new Block.Paragraph(EraseMessages.Money)],
    };

    public static Card Receipt(ErasureOutcome.Erased erased, string fund) => new()
    {
        AltText = EraseMessages.Ready,
        Title = EraseMessages.ReceiptTitle,
        Subtitle = Text.Same(fund),
        Blocks = [.. Blocks(erased.Receipt), new Block.Divider(), new Block.Paragraph(EraseMessages.AndAfterwards)],
        Footnote = EraseMessages.At(LocalTime.Of(erased.At)),
        Buttons = [Button.Of(HelpMessages.MenuButton, new(Intents.Help))],
    };

    private static IEnumerable<Block> Blocks(ErasurePlan plan) =>
    [
        new Block.Heading(EraseMessages.Goes),
        .. plan.Erased.Select(gone => new Block.Paragraph(EraseMessages.Count(MyDataMessages.Kind(gone.Kind), gone.Count))),
        new Block.Heading(EraseMessages.Stays),
        .. plan.Kept.Select(kept => new Block.Detail(EraseMessages.Why(kept.Reason), EraseMessages.Count(MyDataMessages.Kind(kept.Kind), kept.Count))),
    ];
}
