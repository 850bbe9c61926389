using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Payments;

/// <summary>Something to pay: for what, how much, and by when (null: a monthly pledge without a fixed day).</summary>
internal sealed record Payment(Text For, Money Amount, DateOnly? Due, bool IsLate)
{
    /// <summary>What is late first, then by day, the pledges last.</summary>
    public static IReadOnlyList<Payment> AllIn(IReadOnlyList<Passbook> books, DateOnly today)
    {
        var severalPeople = books.Select(book => book.Profile.FullName).Distinct(StringComparer.Ordinal).Count() > 1;
        return
        [
            .. books.SelectMany(book => Of(book, today, severalPeople))
                .OrderBy(payment => !payment.IsLate).ThenBy(payment => payment.Due ?? DateOnly.MaxValue),
        ];
    }

    public override string ToString() => "payment";

    private static IEnumerable<Payment> Of(Passbook book, DateOnly today, bool severalPeople)
    {
        var whose = severalPeople ? CommonMessages.FundAndMember(book.FundName, book.Profile.FullName) : Text.Same(book.FundName);
        foreach (var loan in MemberLoan.OpenIn(book, today))
        {
            foreach (var payment in Of(loan, whose)) { yield return payment; }
        }

        if (book.Profile.Status != MemberStatus.Active) { yield break; }
        foreach (var account in book.Accounts.Where(account => account.Kind == AccountKind.Pledge))
        {
            if (account.PledgeAmount is { IsPositive: true } pledge) { yield return new(whose, pledge, Due: null, IsLate: false); }
        }
    }

    private static IEnumerable<Payment> Of(MemberLoan loan, Text whose)
    {
        if (loan.Standing.Arrears.IsPositive)
        {
            yield return new(PaymentMessages.Loan(whose, loan.Loan.Number), loan.Standing.Arrears, loan.Standing.LateSince, IsLate: true);
        }

        if (loan.Standing.NextDue is { } next)
        {
            var what = PaymentMessages.Instalment(whose, loan.Loan.Number, next.Number, loan.Loan.Terms.Instalments);
            yield return new(what, next.Amount, next.Date, IsLate: false);
        }
    }
}
