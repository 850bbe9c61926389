using System.Globalization;

namespace LineBot.Functions.Faults;

/// <summary>One run of the matrix: one fault at one call of one story. Its number brings it back: LINEBOT_FAULT=number.</summary>
internal readonly record struct Cell(int Story, int Call, FaultKind Kind)
{
    private const int CallsMax = 10_000;

    private const int KindsMax = 10;

    public int Number => (((Story * CallsMax) + Call) * KindsMax) + (int)Kind;

    public static Cell Of(int number) => new(number / KindsMax / CallsMax, number / KindsMax % CallsMax, (FaultKind)(number % KindsMax));

    /// <summary>Every cell of a story.</summary>
    public static IEnumerable<Cell> Through(int story, IReadOnlyList<WireCall> calls) =>
        calls.SelectMany((call, index) => call.Kinds.Select(kind => new Cell(story, index + 1, kind)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"LINEBOT_FAULT={Number} ({Kind} at call {Call} of story {Story})");
}
