namespace LineBot.Funds.Cases;

/// <summary>
/// Finds open cases that a new report may be about: near in time, of the same village or a few steps away, and alike in name, place
/// or kind. Better to ask once too often: the reporter decides.
/// </summary>
public static class SimilarCases
{
    public const int ShownMax = 3;

    /// <summary>Older reports of the same kind are other needs.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(30);

    private static readonly TimeSpan SameKindNear = TimeSpan.FromDays(3);

    private const double SamePlaceMetres = 150;

    /// <summary>What stands before the name of a person or a house, and tells nothing.</summary>
    private static readonly string[] Leads =
        ["บ้านเลขที่", "บ้านของ", "บ้าน", "นางสาว", "น.ส.", "นาย", "นาง", "คุณ", "ด.ช.", "ด.ญ.", "ยาย", "ตา", "ป้า", "ลุง", "น้า", "อา", "ปู่", "ย่า", "แม่", "พ่อ", "พี่", "น้อง"];

    public static IReadOnlyList<CaseLine> Find(
        CasePlace place, string? name, CaseCategory? category, IEnumerable<CaseLine> open, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(open);
        return [.. open.Select(line => (Line: line, Likeness: Likeness(place, name, category, line, now)))
            .Where(found => found.Likeness > 0)
            .OrderByDescending(found => found.Likeness).ThenByDescending(found => found.Line.ReportedAt)
            .Take(ShownMax).Select(found => found.Line)];
    }

    private static int Likeness(CasePlace place, string? name, CaseCategory? category, CaseLine line, DateTimeOffset now)
    {
        if (now - line.ReportedAt > Near || !CanBeSameVillage(place, line.Place)) { return 0; }

        var isSameSpot = place.Pin is { } here && line.Place.Pin is { } there && here.MetresTo(there) <= SamePlaceMetres;
        var isSameVillage = place.Moo is { } moo && moo == line.Place.Moo;
        var isSameName = Alike(name, line.SubjectName) || Alike(place.Landmark, line.Place.Landmark) || Alike(name, line.Place.Landmark)
            || Alike(place.Landmark, line.SubjectName);
        var isSameKind = category == line.Category && now - line.ReportedAt <= SameKindNear;
        return (isSameSpot ? 4 : 0) + (isSameName && (isSameVillage || isSameSpot) ? 3 : 0) + (isSameVillage && isSameKind ? 1 : 0);
    }

    /// <summary>Two different villages are two places, however alike the names.</summary>
    private static bool CanBeSameVillage(CasePlace one, CasePlace other) => one.Moo is null || other.Moo is null || one.Moo == other.Moo;

    /// <summary>The same but for what stands before it and one slip of the finger.</summary>
    internal static bool Alike(string? one, string? other)
    {
        if (Bare(one) is not { Length: >= 2 } left || Bare(other) is not { Length: >= 2 } right) { return false; }
        if (left == right) { return true; }

        // A short name is part of many others: มา of สมหมาย.
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < 3) { return false; }
        return left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal) || (shorter >= 4 && Distance(left, right) <= 1);
    }

    private static string Bare(string? text)
    {
        var bare = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        while (Array.Find(Leads, lead => bare.Length > lead.Length + 1 && bare.StartsWith(lead, StringComparison.Ordinal)) is { } lead)
        {
            bare = bare[lead.Length..];
        }

        return bare;
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, last) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                last = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], last);
            }
        }

        return row[^1];
    }
}
