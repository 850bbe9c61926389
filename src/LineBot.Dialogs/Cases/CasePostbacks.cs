using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>What the buttons under a case send back. Whoever receives it asks again who the person is.</summary>
internal static class CasePostbacks
{
    public const string OpenAction = "case";
    public const string TakeAction = "case-take";
    public const string AddAction = "case-add";
    public const string VisitAction = "case-visit";
    public const string HelpAction = "case-help";
    public const string VoteAction = "case-vote";
    public const string PayAction = "case-pay";
    public const string ReferAction = "case-refer";
    public const string AnswerAction = "case-answer";
    public const string CloseAction = "case-close";
    public const string AssignAction = "case-assign";
    public const string IdentifyAction = "case-identify";
    public const string LooksAction = "case-looks";
    public const string LetterAction = "case-letter";
    public const string CountsAction = "case-counts";

    public static Postback List(string filter = "") => filter.Length == 0 ? new(Intents.CaseList) : new(Intents.CaseList, filter);

    public static Postback Open(FundId fund, CaseNumber number) => About(OpenAction, fund, number);

    public static Postback Add(FundId fund, CaseNumber number) => About(AddAction, fund, number);

    public static Postback About(string action, FundId fund, CaseNumber number) => new(action, fund.Value, number.ToString());
}
