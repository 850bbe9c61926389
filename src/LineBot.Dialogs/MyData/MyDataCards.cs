using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Officers;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>What is kept, who looked, and the way to a copy, as cards.</summary>
internal static class MyDataCards
{
    /// <summary>So many looks still read as one card.</summary>
    private const int LooksOnCard = 10;

    public static Card Overview(IReadOnlyList<KeptCount> counts, bool isLinked, LocalTime now) => new()
    {
        AltText = MyDataMessages.Ready,
        Title = MyDataMessages.Title,
        Blocks =
        [
            .. isLinked ? Array.Empty<Block>() : [new Block.Paragraph(MyDataMessages.NotLinkedYet)],
            .. counts.Count == 0 ? [new Block.Paragraph(MyDataMessages.NothingKept)] : counts.Select(Line).ToList<Block>(),
        ],
        Footnote = CommonMessages.AsOf(now),
        Buttons =
        [
            Button.Of(MyDataMessages.CopyButton, MyDataPostbacks.Copy) with { IsPrimary = true },
            Button.Of(MyDataMessages.LooksButton, MyDataPostbacks.Looks),
            Button.Of(MyDataMessages.ConsentsButton, MyDataPostbacks.Consents),
            Button.Of(MyDataMessages.RetentionButton, MyDataPostbacks.Retention),
            .. isLinked ? [Button.Of(MyDataMessages.EraseButton, new(Intents.Erase))] : Array.Empty<Button>(),
        ],
    };

    public static IReadOnlyList<Card> Looks(IReadOnlyList<PersonalLook> looks) => [.. looks.Chunk(LooksOnCard).Select(some => new Card
    {
        AltText = MyDataMessages.Ready,
        Title = MyDataMessages.LooksTitle,
        Blocks = [.. some.Select(Look)],
    })];

    public static Card Copy(Uri page) => new()
    {
        AltText = MyDataMessages.Ready,
        Title = MyDataMessages.CopyTitle,
        Blocks = [new Block.Paragraph(MyDataMessages.CopyHint)],
        Buttons =
        [
            Button.Open(MyDataMessages.OpenPage, page) with { IsPrimary = true },
            Button.Open(MyDataMessages.OpenJson, new($"{page.AbsoluteUri}?as=json")),
        ],
    };

    public static Card Retention() => new()
    {
        AltText = MyDataMessages.Ready,
        Title = MyDataMessages.RetentionTitle,
        Blocks = [.. RetentionTable.All.Where(rule => rule.IsAboutPeople).Select(rule => new Block.Detail(
            Text.Of(th: $"{rule.WhatTh} · {Time(rule)}", en: $"{rule.WhatEn} · {Time(rule)}"), Text.Of(th: $"{rule.WhyTh}", en: $"{rule.WhyEn}")))],
    };

    private static Text Time(RetentionRule rule) => rule.Days is { } days ? MyDataMessages.For(days) : MyDataMessages.AsLongAsNeeded;

    private static Block.Line Line(KeptCount count) => new(MyDataMessages.Kind(count.Kind), MyDataMessages.Items(count.Count))
    {
        Under = count.Since is { } since ? MyDataMessages.Since(LocalTime.Of(since)) : null,
    };

    private static Block.Detail Look(PersonalLook look) => new(
        MyDataMessages.Looked(LocalTime.Of(look.At), MyDataMessages.What(look.Action, look.Subject)),
        look.Name is not { } name
            ? MyDataMessages.FormerMember(look.By.Value)
            : MyDataMessages.Who(look.Position is { } position ? PositionMessages.Name(position) : MyDataMessages.NoSeat, name));
}
