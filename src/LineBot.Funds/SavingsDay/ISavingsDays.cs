using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>
/// Keeps the sheets of a fund's savings days. Who may is read anew with every command, and the same key again gives what came of it the
/// first time.
/// </summary>
public interface ISavingsDays
{
    /// <summary>The sheet that cash is being received on, with its lines and without its receipts; null: none is open.</summary>
    Task<DaySheetBook?> OpenSheetAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>A sheet with its lines and receipts.</summary>
    Task<DaySheetBook?> ReadAsync(FundId fund, DaySheetNumber number, CancellationToken cancellationToken);

    /// <summary>The newest sheets of a fund, the newest first.</summary>
    Task<IReadOnlyList<DaySheet>> ListAsync(FundId fund, int limit, CancellationToken cancellationToken);

    /// <summary>Opens the day, or goes on with the sheet that is open.</summary>
    Task<DaySheetOutcome> OpenAsync(SheetCommand command, CancellationToken cancellationToken);

    /// <summary>Receives cash: puts it on the open sheet and posts it into the member's books.</summary>
    Task<DaySheetOutcome> ReceiveAsync(SheetCommand command, MemberNumber payer, IReadOnlyList<CashSaid> said, CancellationToken cancellationToken);

    Task<DaySheetOutcome> AbsentAsync(SheetCommand command, MemberNumber member, CancellationToken cancellationToken);

    /// <summary>Takes a receipt back by reversals; it keeps its number.</summary>
    Task<DaySheetOutcome> TakeBackAsync(SheetCommand command, int receipt, CancellationToken cancellationToken);

    /// <summary>Closes the sheet with the cash that was counted: the first signature.</summary>
    Task<DaySheetOutcome> CountAsync(SheetCommand command, Money counted, CancellationToken cancellationToken);

    /// <summary>The second signature, under the count that was shown.</summary>
    Task<DaySheetOutcome> SignAsync(SheetCommand command, Money countedAsShown, CancellationToken cancellationToken);

    /// <summary>The second officer does not agree: it is counted again.</summary>
    Task<DaySheetOutcome> SendBackAsync(SheetCommand command, CancellationToken cancellationToken);
}

/// <summary>Who does something on a sheet, and when. <paramref name="Number"/> null: the sheet that is open.</summary>
public sealed record SheetCommand(Membership Officer, LineUserId User, DaySheetNumber? Number, DateTimeOffset Now, CommandKey Key)
{
    public FundId Fund => Officer.Fund;

    public DateOnly Today => ThaiDay.Of(Now);

    public override string ToString() => $"command on a day sheet of {Fund}";
}
