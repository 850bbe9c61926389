using LineBot.Dialogs.Cases;
using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Printing;
using LineBot.Dialogs.Workbooks;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Cases;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Letters;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Outbox;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Privacy;
using LineBot.Funds.PromptPay;
using LineBot.Funds.Quota;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs;

/// <summary>Whom the conversations ask and command: a desk for each subject.</summary>
public sealed record Desks
{
    public required IPassbooks Passbooks { get; init; }

    public required ILinking Linking { get; init; }

    public required ICommittee Committee { get; init; }

    public required IRuleValues Rules { get; init; }

    public required IPhotos Photos { get; init; }

    public required IPots Pots { get; init; }

    public required IClaims Claims { get; init; }

    public required IVolunteers Volunteers { get; init; }

    public required IFunds Funds { get; init; }

    public required ILetters Letters { get; init; }

    public required IOutbox Outbox { get; init; }

    public required IPersonalLinks PersonalLinks { get; init; }

    public required IDueIndex Due { get; init; }

    public required IHolidays Holidays { get; init; }

    public required IDueMoves DueMoves { get; init; }

    public required IBroadcasts Broadcasts { get; init; }

    public required IMessageQuota Quota { get; init; }

    public required IGuarantees Guarantees { get; init; }

    public required IGuaranteeLetters GuaranteeLetters { get; init; }

    public required IPayCodes PayCodes { get; init; }

    public required ISlips Slips { get; init; }

    public required ICases Cases { get; init; }

    public required ICaseLetters CaseLetters { get; init; }

    public required IPersonalData PersonalData { get; init; }

    public required ICopyLinks CopyLinks { get; init; }

    public required ISavingsDays SavingsDays { get; init; }

    public required IPrintLinks PrintLinks { get; init; }

    public required IObjections Objections { get; init; }

    public required IWorkbooks Workbooks { get; init; }

    public required IWorkbookLinks WorkbookLinks { get; init; }
}
