using System.Globalization;
using static LineBot.Dialogs.Language.NumberTokenKind;

namespace LineBot.Dialogs.Language;

/// <summary>How the short form of a spoken number is heard: พันห้า is 1,500 at the market and 1,005 on a receipt.</summary>
internal enum NumberStyle
{
    Spoken,

    /// <summary>Could be either.</summary>
    Unclear,

    /// <summary>Spelled out in full.</summary>
    Written,
}

/// <summary>Adds up one unbroken run of number words: digits typed, digits spoken, powers of ten, halves, mixed as people mix them.</summary>
internal static class NumberReader
{
    /// <summary>What the run may mean, likeliest first; empty: it is no number.</summary>
    public static IReadOnlyList<decimal> Read(IReadOnlyList<NumberToken> run, NumberStyle style)
    {
        if (run.Count == 1 && run[0].Kind == Literal) { return Literals.Read(run[0].Text); }

        var sum = new Sum();
        foreach (var token in run)
        {
            if (!sum.Take(token)) { return []; }
        }
        return sum.Finish(style);
    }

    /// <summary>A sum in the making: whole millions apart, then the powers of ten downwards.</summary>
    private sealed class Sum
    {
        private const decimal Million = 1_000_000m;
        private const decimal Largest = 1_000_000_000_000m;

        private decimal millions;
        private decimal section;
        private decimal lastUnit;          // 0: none yet. The units of a section must fall.
        private bool lastUnitWasCounted;   // สองพัน, not พัน
        private int unitsTaken;
        private NumberToken? pending;
        private bool half;
        private bool closed;

        public bool Take(NumberToken token)
        {
            if (closed) { return false; }
            return token.Kind switch
            {
                Literal or Digit => TakeCount(token),
                NumberTokenKind.Half => TakeHalf(),
                _ => TakeUnit(token.Value),
            };
        }

        public List<decimal> Finish(NumberStyle style)
        {
            var sum = millions + section;
            if (half) { return []; }
            if (pending is not { } rest) { return unitsTaken > 0 ? [sum] : []; }
            if (CountOf(rest) is not { } count) { return []; }
            if (lastUnit == 0) { return [sum + count]; }
            return [.. Tail(rest, count, style).Select(tail => sum + tail)];
        }

        private bool TakeCount(NumberToken token)
        {
            if (pending is not null || half) { return false; }
            pending = token;
            return true;
        }

        private bool TakeHalf()
        {
            if (pending is not null || half) { return false; }
            if (lastUnit >= 100)
            {
                section += MillionsAreLast ? 0 : lastUnit / 2;
                millions += MillionsAreLast ? lastUnit / 2 : 0;
                closed = true;
                return true;
            }
            half = lastUnit == 0;
            return half;
        }

        private bool MillionsAreLast => lastUnit == Million;

        private bool TakeUnit(decimal unit)
        {
            decimal? count = half ? 0.5m : pending is { } token ? CountOf(token) : null;
            if (pending is not null && count is null) { return false; }
            if (unit == Million) { return TakeMillion(count); }
            if (lastUnit != 0 && unit >= lastUnit) { return false; }

            section += (count ?? 1) * unit;
            Close(unit, count is not null);
            return true;
        }

        private bool TakeMillion(decimal? count)
        {
            var before = section + (count ?? 0);
            millions = (millions + (before == 0 ? 1 : before)) * Million;
            if (millions > Largest) { return false; }
            section = 0;
            Close(Million, before != 0);
            return true;
        }

        private void Close(decimal unit, bool counted)
        {
            (lastUnit, lastUnitWasCounted, pending, half) = (unit, counted, null, false);
            unitsTaken++;
        }

        /// <summary>What a count behind the last unit adds: ones after สิบ, the next lower unit in speech, ones in writing.</summary>
        private IEnumerable<decimal> Tail(NumberToken token, decimal count, NumberStyle style)
        {
            if (count >= 10) { return count < lastUnit && decimal.IsInteger(count) ? [count] : []; }
            if (lastUnit == 10 || token.Text is "เอ็ด" or "เอด") { return [count]; }
            if (style == NumberStyle.Written || count == 0 || !decimal.IsInteger(count)) { return [count]; }

            var next = count * lastUnit / 10;
            if (count == 1 && !lastUnitWasCounted && unitsTaken == 1) { return OneOf(token, next); }
            if (lastUnit == 100) { return [count, next]; }
            return style == NumberStyle.Unclear && lastUnitWasCounted && token.Kind == Digit ? [next, count] : [next];
        }

        /// <summary>หมื่นนึง is one ten-thousand; หมื่นหนึ่ง may be that or 11,000.</summary>
        private static IEnumerable<decimal> OneOf(NumberToken token, decimal next) => token.Text is "หนึ่ง" or "1" ? [0, next] : [0];

        private static decimal? CountOf(NumberToken token) =>
            token.Kind == Digit ? token.Value : Literals.Read(token.Text) is [var only] ? only : Literals.AsDecimal(token.Text);
    }

    /// <summary>Digits as typed. A comma parts thousands; a point may be a decimal point or, before three digits, a thousands mark.</summary>
    private static class Literals
    {
        public static IReadOnlyList<decimal> Read(string text)
        {
            if (text.Length > 18 || (text.Length > 1 && text[0] == '0' && text[1] != '.')) { return []; }

            var whole = text.Split('.');
            if (whole.Length > 2) { return AllGroups(whole) ? [Parse(string.Concat(whole)), Parse(string.Concat(whole))] : []; }
            if (!GroupsAreRight(whole[0])) { return []; }
            if (whole.Length == 1) { return [Parse(text)]; }
            return whole[1].Length <= 2 ? [Parse(text)] : ThreeAfterPoint(text, whole);
        }

        public static decimal? AsDecimal(string text) => text.Length <= 18 && text.Count(letter => letter == '.') == 1 ? Parse(text) : null;

        /// <summary>1.500 is one and a half, or fifteen hundred. The same value twice: there is only one, and it must be asked back.</summary>
        private static IReadOnlyList<decimal> ThreeAfterPoint(string text, string[] whole)
        {
            if (whole[1].Length != 3 || whole[0].Length > 3) { return []; }
            var thousands = Parse(string.Concat(whole));
            return text[^1] == '0' ? [thousands, Parse(text)] : [thousands, thousands];
        }

        private static bool AllGroups(string[] groups) => groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3);

        private static bool GroupsAreRight(string whole) => !whole.Contains(',', StringComparison.Ordinal) || AllGroups(whole.Split(','));

        private static decimal Parse(string text) =>
            decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
