using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>How money gets to whom: one answer for both, because most people take their money themselves.</summary>
internal sealed record Handover(string Key, PaymentMethod Method, bool IsProxy, Text Label)
{
    public static IReadOnlyList<Handover> All { get; } =
    [
        new("cash", PaymentMethod.Cash, false, PayMessages.Name(PaymentMethod.Cash)),
        new("transfer", PaymentMethod.Transfer, false, PayMessages.Name(PaymentMethod.Transfer)),
        new("cash-proxy", PaymentMethod.Cash, true, PayMessages.CashToProxy),
        new("transfer-proxy", PaymentMethod.Transfer, true, PayMessages.TransferToProxy),
    ];

    public static Handover? Of(string key) => All.FirstOrDefault(way => way.Key == key);
}
