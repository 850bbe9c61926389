using LineBot.Funds;
using static LineBot.Dialogs.Language.NumberTokenKind;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Reads an amount of baht as people type it: 500 · 500.- · 1,500 · ห้าร้อย · 5ร้อย · พันห้า · 2หมื่น5 · 1.5k · ครึ่งแสน · สองบาทห้าสิบสตางค์.
/// Words that could mean two amounts give both; "about a thousand", a percentage, a date or a count of people give none.
/// </summary>
public static class AmountReader
{
    private const decimal Largest = 999_999_999_999.99m;

    public static Meaning<Money> Read(string text)
    {
        var tokens = NumberTokens.Of(ThaiText.WithoutParticles(ThaiText.Clean(text)));
        if (IsDateOrNegative(tokens)) { return Meaning.None<Money>(); }

        var amounts = Amounts(tokens);
        if (amounts.Count > 1 && amounts.Count(amount => amount.SaysBaht) == 1) { amounts = [amounts.Single(amount => amount.SaysBaht)]; }

        var candidates = amounts.SelectMany(amount => amount.Candidates).ToList();
        if (candidates.Count == 0) { return Meaning.None<Money>(); }
        return candidates.Count == 1 && amounts[0].IsExact && tokens.All(token => token.Kind != Not)
            ? Meaning.Sure(candidates[0])
            : Meaning.Unsure(candidates);
    }

    /// <summary>31/1/2569 and -500: digits that are no amount, so nothing near them is taken for one.</summary>
    private static bool IsDateOrNegative(List<NumberToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text == "/" && i > 0 && tokens[i - 1].Kind == Literal) { return true; }
            if (tokens[i].Kind == Minus && IsSignOfNext(tokens, i)) { return true; }
        }
        return false;
    }

    /// <summary>A dash between two numbers is a range; before one it is a sign.</summary>
    private static bool IsSignOfNext(List<NumberToken> tokens, int at)
    {
        var next = tokens.FindIndex(at + 1, token => token.Kind != Space);
        if (next < 0 || !tokens[next].IsNumeric) { return false; }
        return tokens[at].Text != "-" || (next == at + 1 && (at == 0 || !tokens[at - 1].IsNumeric));
    }

    private static List<Amount> Amounts(List<NumberToken> tokens)
    {
        List<Amount> amounts = [];
        var position = 0;
        while (position < tokens.Count)
        {
            if (!tokens[position].IsNumeric)
            {
                position++;
                continue;
            }
            var run = new Run(tokens, position);
            position = run.End;
            if (run.Amount(ref position) is { } amount) { amounts.Add(amount); }
        }
        return amounts;
    }

    private sealed record Amount(IReadOnlyList<Money> Candidates, bool SaysBaht, bool IsExact);

    /// <summary>Number words that stand together, and what stands around them.</summary>
    private sealed class Run
    {
        private readonly List<NumberToken> tokens;
        private readonly int start;
        private readonly List<NumberToken> numbers = [];

        public Run(List<NumberToken> tokens, int start)
        {
            (this.tokens, this.start) = (tokens, start);
            for (var i = start; i < tokens.Count && (tokens[i].IsNumeric || IsBlank(i)); i++)
            {
                if (!tokens[i].IsNumeric) { continue; }
                numbers.Add(tokens[i]);
                End = i + 1;
            }
        }

        /// <summary>The place behind the last number word.</summary>
        public int End { get; private set; }

        /// <summary>The amount, with the satang that may follow it; <paramref name="position"/> moves behind them.</summary>
        public Amount? Amount(ref int position)
        {
            var follower = KindAt(SkipBlanks(End));
            if (follower == Counter || !StandsAlone()) { return null; }
            if (follower == Satang) { return OnlySatang(SkipBlanks(End), ref position); }

            var saysBaht = follower == Baht || KindBefore() == Baht;
            var (satang, end) = follower == Baht ? SatangAfter(SkipBlanks(End) + 1) : (null, End);
            position = Math.Max(position, end);

            var style = satang is not null || IsWhole() ? NumberStyle.Written : saysBaht ? NumberStyle.Unclear : NumberStyle.Spoken;
            var sums = NumberReader.Read(numbers, style);
            var exact = KindBefore() != About && follower != About && sums.Distinct().Count() == sums.Count;
            return new(ToMoney(sums, satang ?? 0), saysBaht, exact);
        }

        private static IReadOnlyList<Money> ToMoney(IReadOnlyList<decimal> bahts, decimal satang) =>
            [.. bahts.Select(baht => baht + (satang / 100m)).Where(CanBePaid).Select(Money.FromBaht).Distinct()];

        private static bool CanBePaid(decimal baht) => baht is >= 0 and <= Largest && decimal.IsInteger(baht * 100m);

        private Amount? OnlySatang(int unitAt, ref int position)
        {
            position = unitAt + 1;
            return SatangIn(numbers, tokens[unitAt]) is { } satang ? new(ToMoney([0m], satang), SaysBaht: true, IsExact: true) : null;
        }

        /// <summary>สองบาทห้าสิบสตางค์, or short สองบาทห้าสิบ.</summary>
        private (decimal? Satang, int End) SatangAfter(int from)
        {
            var at = SkipBlanks(from);
            if (at >= tokens.Count || !tokens[at].IsNumeric) { return (null, from); }

            var run = new Run(tokens, at);
            var unitAt = SkipBlanks(run.End);
            if (KindAt(unitAt) == Satang) { return (SatangIn(run.numbers, tokens[unitAt]), unitAt + 1); }
            return unitAt >= tokens.Count && SatangIn(run.numbers, new(Satang, "", 1)) is >= 10 and var short2 ? (short2, run.End) : (null, from);
        }

        private static decimal? SatangIn(List<NumberToken> numbers, NumberToken unit) =>
            NumberReader.Read(numbers, NumberStyle.Written) is [var count] && decimal.IsInteger(count) && count * unit.Value is < 100 and var satang ? satang : null;

        private bool IsWhole() => tokens.Skip(End).Any(token => token.Kind == Whole);

        /// <summary>The ห้า of ห้าม is no five, the 3 of 1e3 no three. Typed digits may lean on Thai letters: โอน500ให้แล้ว.</summary>
        private bool StandsAlone() =>
            !(start > 0 && IsStranger(start - 1, tokens[start])) && !(End < tokens.Count && IsStranger(End, tokens[End - 1]));

        private bool IsStranger(int at, NumberToken number)
        {
            if (tokens[at].Kind != Other) { return false; }
            var letter = tokens[at].Text[0];
            return char.IsAsciiLetter(letter) || (number.Kind != Literal && ThaiText.IsThaiLetter(letter));
        }

        private bool IsBlank(int at) => tokens[at].Kind == Space && tokens[at].Text == " ";

        private int SkipBlanks(int at)
        {
            while (at < tokens.Count && IsBlank(at)) { at++; }
            return at;
        }

        private NumberTokenKind? KindAt(int at) => at < tokens.Count ? tokens[at].Kind : null;

        private NumberTokenKind? KindBefore()
        {
            var at = start - 1;
            while (at >= 0 && IsBlank(at)) { at--; }
            return at >= 0 ? tokens[at].Kind : null;
        }
    }
}
