using LineBot.Funds.Members;

namespace LineBot.Dialogs.Language;

/// <summary>Reads a citizen id: thirteen digits, grouped or not, whose last one checks the rest. A company's number, which begins with 0, is none.</summary>
public static class CitizenIdReader
{
    public static Meaning<CitizenId> Read(string text)
    {
        foreach (var run in DigitRuns.In(ThaiText.Clean(text)))
        {
            if (run[0] is >= '1' and <= '8' && CitizenId.TryParse(run, out var id)) { return Meaning.Sure(id); }
        }
        return Meaning.None<CitizenId>();
    }
}
