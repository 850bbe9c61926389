using LineBot.Dialogs.Tests.Talk;

namespace LineBot.Dialogs.Tests.Access;

/// <summary>Everything in a village that a deed could have changed, in one line.</summary>
internal static class Fingerprint
{
    public static string Of(Village village) => string.Join(
        ';',
        string.Join(',', village.Claims.All.Select(claim => $"{claim.Number}:{claim.Revision}")),
        string.Join(',', village.Cases.All.Select(one => $"{one.Number}:{one.Revision}")),
        string.Join(',', village.Slips.All.Select(slip => $"{slip.Number}:{slip.Status}")),
        string.Join(',', village.Letters.All.Select(letter => $"{letter.Number}:{letter.Answer is null}")),
        string.Join(',', village.Objections.All.Select(one => $"{one.Number}:{one.Status}")),
        string.Join(',', village.Workbooks.All.Select(workbook => $"{workbook.Number}:{workbook.State}")),
        village.Moves.All.Count,
        village.Unlinked.Count);
}
