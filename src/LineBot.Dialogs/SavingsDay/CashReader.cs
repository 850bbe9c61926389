using System.Text.RegularExpressions;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>
/// Reads what a treasurer types or taps while receiving cash: 150 · ร้อยห้าสิบ · กู้ 500 สัจจะ 100 · 100+กู้ 250 · 0012. A number behind the
/// dot names the member that a button was made for.
/// </summary>
internal static partial class CashReader
{
    /// <summary>Null: not an amount for sure, so nothing is booked.</summary>
    public static CashWords? Read(string words)
    {
        var halves = words.Split('·');
        var payer = halves.Length == 2 && MemberNumber.TryParse(halves[1].Trim(), out var number) ? number : (MemberNumber?)null;
        if (halves.Length > 2 || (halves.Length == 2 && payer is null)) { return null; }

        var said = Sum(halves[0].Split('+'));
        return said is null ? null : new(said, payer);
    }

    /// <summary>Of several sums, the one without a name is what members save.</summary>
    private static IReadOnlyList<CashSaid>? Sum(string[] sums)
    {
        if (sums.Length == 1) { return Parts(sums[0]); }

        var parts = sums.Select(Parts).ToList();
        return parts.Contains(null)
            ? null
            : [.. parts.SelectMany(some => some!).Select(one => one.For == CashFor.Anything ? one with { For = CashFor.Savings } : one)];
    }

    private static IReadOnlyList<CashSaid>? Parts(string text)
    {
        var labels = Label().Matches(text);
        if (labels.Count == 0) { return One(CashFor.Anything, text); }
        if (labels.Count == 1)
        {
            var what = For(labels[0].Value);
            return One(what == CashFor.Savings && labels[0].Value == Received ? CashFor.Anything : what, text.Remove(labels[0].Index, labels[0].Length));
        }

        return labels[0].Index == text.TakeWhile(char.IsWhiteSpace).Count() ? Several(text, labels) : null;
    }

    private static List<CashSaid>? Several(string text, MatchCollection labels)
    {
        var said = new List<CashSaid>();
        for (var place = 0; place < labels.Count; place++)
        {
            var from = labels[place].Index + labels[place].Length;
            var to = place + 1 < labels.Count ? labels[place + 1].Index : text.Length;
            if (One(For(labels[place].Value), text[from..to]) is not [var one]) { return null; }
            said.Add(one);
        }

        return said;
    }

    private static IReadOnlyList<CashSaid>? One(CashFor what, string text) =>
        AmountReader.Read(text).Value is { IsPositive: true } amount ? [new(what, amount)] : null;

    private const string Received = "รับ";

    private static CashFor For(string label) => label switch
    {
        "กู้" or "เงินกู้" or "งวด" or "ค่างวด" or "หนี้" or "loan" => CashFor.Loan,
        "หุ้น" or "ค่าหุ้น" or "shares" => CashFor.Share,
        "ฝาก" or "เงินฝาก" or "deposit" => CashFor.Deposit,
        "สมทบ" or "เงินสมทบ" => CashFor.Contribution,
        _ => CashFor.Savings,
    };

    [GeneratedRegex("รับ|เงินสัจจะ|สัจจะ|เงินออม|ออม|เงินกู้|กู้|ค่างวด|งวด|หนี้|ค่าหุ้น|หุ้น|เงินฝาก|ฝาก|เงินสมทบ|สมทบ|savings|loan|shares|deposit")]
    private static partial Regex Label();
}

/// <summary>Amounts with what they are for, and for whom the button was made that said so.</summary>
internal sealed record CashWords(IReadOnlyList<CashSaid> Said, MemberNumber? Payer)
{
    public Money Amount => Said.Aggregate(Money.Zero, (sum, one) => sum + one.Amount);

    public override string ToString() => "cash";
}
