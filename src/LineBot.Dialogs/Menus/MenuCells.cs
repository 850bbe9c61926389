using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Line.RichMenus;

namespace LineBot.Dialogs.Menus;

/// <summary>
/// What stands in each menu: six places at most, so that they are as large as a thumb, and what is wanted most often at the upper left.
/// Everything else is behind "menu".
/// </summary>
internal static class MenuCells
{
    private static readonly int[] Edges = [0, 833, 1667, ChatMenu.Width];

    private static Place Balance => new("passbook", HelpMessages.BalanceButton, Intents.Balance);

    private static Place Contact => new("talk", HelpMessages.ContactButton, Intents.Contact);

    private static Place Welfare => new("heart", MenuMessages.Welfare, Intents.Welfare);

    private static Place Cases => new("people", MenuMessages.Cases, Intents.CaseList);

    private static Place Menu => new("grid", MenuMessages.Everything, Intents.Help);

    public static IReadOnlyList<MenuCell> Of(MenuRole role) => [.. PlacesOf(role).SelectMany(Row)];

    private static Place[][] PlacesOf(MenuRole role) => role switch
    {
        MenuRole.Member =>
        [
            [Balance, new("calendar", HelpMessages.NextPaymentButton, Intents.NextPayment), new("camera", MenuMessages.Slip, Intents.Slip)],
            [Welfare, Contact, Menu],
        ],
        MenuRole.Volunteer =>
        [
            [new("megaphone", MenuMessages.ReportCase, Intents.ReportCase) { Span = 2 }, Cases],
            [Balance, Welfare, Menu],
        ],
        MenuRole.Committee =>
        [
            [new("vote", MenuMessages.Approvals, Intents.Approvals), new("receipt", MenuMessages.Slips, Intents.SlipList), Cases],
            [new("letter", MenuMessages.Letters, Intents.Letters), Balance, Menu],
        ],
        _ =>
        [
            [new("link", HelpMessages.LinkButton, Intents.Link) { Span = 2 }, new("question", HelpMessages.HelpButton, HelpReply.DialogId)],
            [Contact, new("alarm", HelpMessages.EmergencyButton, Intents.Emergency), new("globe", HelpMessages.OtherLanguageButton, Intents.Language)],
        ],
    };

    private static IEnumerable<MenuCell> Row(Place[] places, int row)
    {
        const int height = ChatMenu.Height / 2;
        var column = 0;
        foreach (var place in places)
        {
            var (from, to) = (Edges[column], Edges[column + place.Span]);
            var isFirst = row == 0 && column == 0;
            column += place.Span;
            yield return new(new RichMenuBounds(from, row * height, to - from, height), place.Icon, place.Label, new Postback(place.Action)) { IsPrimary = isFirst };
        }
    }

    private sealed record Place(string Icon, Text Label, string Action)
    {
        /// <summary>How many of the three columns it takes.</summary>
        public int Span { get; init; } = 1;
    }
}
