using System.Globalization;
using System.Text;

namespace LineBot.Dialogs.Tests.Access;

/// <summary>Writes docs/access.md: what each action gives each visitor, found by trying it, and the sentence of each refusal.</summary>
internal static class AccessDocument
{
    private static readonly Visitor[] Visitors = Enum.GetValues<Visitor>();

    public static async Task<string> WriteAsync()
    {
        var refusals = new List<string>();
        var table = new StringBuilder();
        foreach (var row in AccessTable.Rows) { table.Append(await LineAsync(row, refusals)); }
        var document = new StringBuilder("""
            # Who may do what

            Written by a test, which tries every action by everybody: change `tests/LineBot.Dialogs.Tests/Access`, run the tests once with `LINEBOT_REWRITE=1`, and
            review the difference of this file. An action, a conversation or a function that is missing here fails the tests.

            Each action is a button that anybody can write by hand, and it names the affairs of one member, the owner. ● gets what the action gives; a letter stands for the
            sentence that is heard instead, below the table. Nobody whom it does not concern is told the owner's name, figures or words. Rights are read again where a thing
            is done: `Committee/AuthorisationTests` and `Neighbours/CaseAuthorisationTests` take every deed to its end, with buttons that went stale too.

            **In a group every button of every row is answered, for everybody, with:** เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ

            Visitors: *stranger*, linked to nothing · *taken back*, the owner's own chat after the fund took its link back · *owner*, whose claim, loan, slip and letter it is, and who reported
            the case · *subject*, the member the case is about · *member* of the same fund · *guarantor* of the owner's loan · *volunteer* · officers with one duty each: *communicates*,
            *decides*, *pays*, *registers*, *recruits*, *audits* · *former*, held every duty until yesterday · *elsewhere*, holds every duty in another fund.

            | action | stranger | taken back | owner | subject | member | guarantor | volunteer | communicates | decides | pays | registers | recruits | audits | former | elsewhere |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        document.Append(table).Append("\n## What the others hear\n\n");
        for (var number = 0; number < refusals.Count; number++) { document.Append(CultureInfo.InvariantCulture, $"- **{Letter(number)}** {refusals[number]}\n"); }
        document.Append("\n## Notes\n\n");
        foreach (var row in AccessTable.Rows.Where(row => row.Note is not null)) { document.Append(CultureInfo.InvariantCulture, $"- `{row.Action}`: {row.Note}\n"); }
        document.Append("\n## The doors of the app\n\nWhoever has no proof gets the same answer, byte for byte, whatever is wrong with it, and nothing is written: `tests/LineBot.Functions.Tests/Access` tries each door of this table over HTTP.\n\n| function | address | lets in | everybody else |\n|---|---|---|---|\n");
        foreach (var door in Doors.All) { document.Append(CultureInfo.InvariantCulture, $"| `{door.Function}` | {door.Path ?? "inside"} | {door.Proof} | {door.Without} |\n"); }
        return document.ToString();
    }

    private static async Task<string> LineAsync(AccessRow row, List<string> refusals)
    {
        var cells = new List<string>();
        foreach (var visitor in Visitors) { cells.Add(row.May.Contains(visitor) ? "●" : Letter(Place((await AccessTests.TryAsync(row, visitor)).Shown, refusals))); }
        return $"| `{row.Action}` | {string.Join(" | ", cells)} |\n";
    }

    private static int Place(string sentence, List<string> refusals)
    {
        var line = sentence.Split('\n')[0];
        if (!refusals.Contains(line)) { refusals.Add(line); }
        return refusals.IndexOf(line);
    }

    private static string Letter(int number) => number < 26 ? $"{(char)('a' + number)}" : $"{(char)('a' + (number / 26) - 1)}{(char)('a' + (number % 26))}";
}
