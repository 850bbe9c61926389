using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>Where the page for an agency can be printed.</summary>
public interface ICaseLetters
{
    /// <summary>An address that shows the page to this officer for some minutes. The look is recorded when it happens.</summary>
    Uri Link(FundId fund, CaseNumber number, CaseActor actor, DateTimeOffset now);
}
