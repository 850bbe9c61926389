using System.Runtime.CompilerServices;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Language;

/// <summary>
/// The interpolated string of one language. It takes our values and no others: a raw <c>decimal</c> or <c>DateTime</c>
/// would print by the culture of the thread, so it does not compile.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct Words<TLanguage>
    where TLanguage : struct, ILanguage
{
    private readonly StringBuilder words;
    private readonly List<Figures> figures;

    public Words(int literalLength, int formattedCount)
    {
        words = new(literalLength + (formattedCount * 12));
        figures = new(formattedCount);
    }

    public void AppendLiteral(string value) => words.Append(value);

    public void AppendFormatted(string? value) => words.Append(value);

    public void AppendFormatted(int value) => AppendFigures(Formats.Count(value));

    public void AppendFormatted(Money value) => AppendFigures(Formats.Amount(value));

    public void AppendFormatted(Units value) => AppendFigures(Formats.Count(value.Count), $" {value.Unit}");

    public void AppendFormatted(InterestRate value) => AppendFigures(Formats.Percent(value));

    public void AppendFormatted(DateOnly value) => AppendFigures(Formats.Date(value, TLanguage.Language));

    public void AppendFormatted(LocalTime value) => AppendFigures(Formats.DateAndTime(value, TLanguage.Language));

    public void AppendFormatted(DayDistance value) => AppendFigures(Formats.Relative(value, TLanguage.Language));

    public void AppendFormatted(OpeningHours value) => AppendFigures(value.ToString());

    public void AppendFormatted(BahtWords value) => words.Append(value.In(TLanguage.Language));

    public void AppendFormatted(MemberNumber value) => words.Append(value.Value);

    public void AppendFormatted(AccountNumber value) => words.Append(value.Value);

    public void AppendFormatted(LoanNumber value) => words.Append(value.Value);

    public void AppendFormatted(ReceiptNumber value) => words.Append(value.Value);

    public void AppendFormatted(ClaimNumber value) => words.Append(value.ToString());

    public void AppendFormatted(CaseNumber value) => words.Append(value.ToString());

    public void AppendFormatted(ObjectionNumber value) => words.Append(value.ToString());

    /// <summary>A sentence inside a sentence speaks the language around it.</summary>
    public void AppendFormatted(Text value)
    {
        var phrase = value.PhraseIn(TLanguage.Language);
        foreach (var place in phrase.Figures)
        {
            figures.Add(place.MovedBy(words.Length));
        }

        words.Append(phrase.Words);
    }

    internal Phrase ToPhrase() => new(words.ToString(), figures);

    private void AppendFigures(string value, string unit = "")
    {
        figures.Add(new(words.Length, value.Length));
        words.Append(value).Append(unit);
    }
}
