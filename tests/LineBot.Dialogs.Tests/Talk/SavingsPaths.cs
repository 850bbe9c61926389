using LineBot.Dialogs.Language;
using LineBot.Dialogs.SavingsDay;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through a savings day and its sheet.</summary>
internal static class SavingsPaths
{
    private const string Sheet = "ban-lo/SD-000001";

    private static readonly FundId Fund = FundId.Parse("ban-lo");

    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(Intents.SavingsDay, SavingsDayTests.TableAsync, Input.Type("วันออม"), Input.Type("ทดสอบ"), Input.TapAnswer(2), Input.Type("10000"), Input.TapAnswer(), Input.Tap(SavingsMessages.CloseDay)),
        new(Intents.SavingsDay, TwoFundsAsync, Input.Type("วันออม"), Input.TapAnswer(), Input.Tap(SavingsMessages.CloseDay)),
        new(SavingsPostbacks.UndoAction, () => ReceivedAsync("0001"), Input.Postback($"{SavingsPostbacks.UndoAction}/{Sheet}"), Input.Tap(SheetMessages.TakeItBack)),
        new(SavingsPostbacks.CountAction, () => ReceivedAsync("0001"), Input.Postback($"{SavingsPostbacks.CountAction}/{Sheet}"), Input.Type("100"), Input.Tap(SheetMessages.CloseIt)),
        new(SavingsPostbacks.SignAction, CountedAsync, Input.Postback($"{SavingsPostbacks.SignAction}/{Sheet}"), Input.Tap(SheetMessages.Sign)),
        new(SavingsPostbacks.SignAction, CountedAsync, Input.Postback($"{SavingsPostbacks.SignAction}/{Sheet}"), Input.Tap(SheetMessages.SendBack)),
    ];

    private static async Task<Village> TwoFundsAsync()
    {
        var village = await SavingsDayTests.TableAsync();
        return Village.Of([.. village.Books, SampleBooks.Welfare with { Seats = [Committee.Council.Seat(Position.Treasurer, Duty.Pay)] }]);
    }

    private static async Task<Village> ReceivedAsync(string officer)
    {
        var village = await SavingsDayTests.TableAsync();
        if (officer == "0002") { village.Change(book => book.Membership.Member.Value == officer ? book with { Seats = [Committee.Council.Seat(Position.Chair, Duty.Pay)] } : book); }
        await village.Savings.OpenAsync(By(officer, "open"), CancellationToken.None);
        await village.Savings.ReceiveAsync(By(officer, "receive"), MemberNumber.Parse("0003"), [new(CashFor.Anything, Money.FromBaht(100))], CancellationToken.None);
        return village;
    }

    private static async Task<Village> CountedAsync()
    {
        var village = await ReceivedAsync("0002");
        await village.Savings.CountAsync(By("0002", "count"), Money.FromBaht(100), CancellationToken.None);
        return village;
    }

    private static SheetCommand By(string officer, string step) => new(
        new(Fund, MemberNumber.Parse(officer)), LineUserId.Parse($"U{officer.TrimStart('0').PadLeft(32, '0')}"), null, Village.Now, CommandKey.Of("before", step));
}
