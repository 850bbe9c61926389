using System.Net;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Guarantees;

/// <summary>The written notice to a guarantor, ready to print and to sign. Nothing of the borrower is in it but the loan that the guarantor backs.</summary>
/// <param name="Late">What is late of the loan on the day of the letter.</param>
public sealed record GuaranteeLetter(
    string FundName, string BorrowerName, string GuarantorName, LoanNumber Loan, LoanTerms Terms, DateOnly LateSince, Money Late, Money Outstanding, DateOnly Today)
{
    public string Html => $$"""
        <!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{Encoded(Loan.Value)}}</title>
        <style>body{font:1.1rem/1.7 sans-serif;margin:2rem auto;max-width:44em;padding:0 1em;color:#111}h1{font-size:1.3rem;text-align:center}
        .day{text-align:right}.sign{margin-top:4rem;text-align:right}.en{color:#444;font-size:.9rem;margin-top:3rem}@page{size:A4;margin:2.5cm}</style>
        <body><p>{{Encoded(FundName)}}</p><p class="day">{{In(GuaranteeMessages.LetterDay(Today), Locale.Thai)}}</p>
        <h1>{{In(GuaranteeMessages.LetterTitle, Locale.Thai)}}</h1>
        <p>{{In(GuaranteeMessages.LetterTo(GuarantorName), Locale.Thai)}}</p>
        <p>{{In(Body, Locale.Thai)}}</p>
        <p>{{In(GuaranteeMessages.LetterAsks, Locale.Thai)}}</p>
        <p class="sign">....................................................<br>{{In(GuaranteeMessages.LetterSignature, Locale.Thai)}}</p>
        <p class="en" lang="en">{{In(Body, Locale.English)}}</p></body></html>
        """;

    private Text Body => GuaranteeMessages.LetterBody(BorrowerName, Loan, Terms.DisbursedOn, Terms.Principal, LateSince, Late, Outstanding);

    /// <summary>Null: the loan is not late on that day, so there is nothing to give notice of.</summary>
    public static GuaranteeLetter? Of(string fund, string borrower, string guarantor, Loan loan, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var standing = loan.StandingOn(today);
        return standing.LateSince is { } since
            ? new(fund, borrower, guarantor, loan.Number, loan.Terms, since, standing.Arrears, standing.OutstandingPrincipal, today)
            : null;
    }

    public override string ToString() => $"letter about loan {Loan}";

    private static string In(Text words, Locale locale) => Encoded(words.In(locale));

    private static string Encoded(string words) => WebUtility.HtmlEncode(words);
}
