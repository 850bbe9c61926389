using LineBot.Funds.Welfare;

namespace LineBot.Funds.Pots;

/// <summary>Writes into pots: a book and a posting make the next book and an entry, or a refusal.</summary>
public static class PotLedger
{
    /// <summary>Opens a pot. A balance carried over is its first entry; of an endowment all of it is principal.</summary>
    public static (PotBook After, PotEntry? Entry) Open(PotOpening opening, DateTimeOffset now)
    {
        var pot = new Pot(opening.Fund, opening.Id, opening.Name, opening.Kind) { Purposes = opening.Purposes };
        if (opening is not { Balance: { } balance, AsOf: { } asOf }) { return (PotBook.New(pot, null), null); }

        var book = PotBook.New(pot with { Balance = Money.Zero }, asOf);
        var locked = pot.Kind == PotKind.Endowment ? balance : Money.Zero;
        var (after, entry) = Write(book, Draft(PotEntryType.Opening, null, asOf, now) with { Change = balance, Locked = locked });
        return (after, entry);
    }

    /// <param name="number">The fund's next running number.</param>
    public static PotOutcome Pay(PotBook book, PotPayment payment, long number, DateTimeOffset now)
    {
        if (WhyNot(book, payment) is { } why) { return new PotOutcome.Refused(why); }

        return Posted(Write(book, Draft(PotEntryType.Payment, number, payment.Date, now) with
        {
            Change = -payment.Amount,
            Purpose = payment.Purpose,
            Reference = payment.Reference,
            By = payment.By,
            Note = payment.Note,
        }));
    }

    /// <param name="number">The fund's next running number.</param>
    public static PotOutcome Receive(PotBook book, PotIncome income, long number, DateTimeOffset now)
    {
        if (!income.Amount.IsPositive) { return new PotOutcome.Refused(new PotRefusal.NotPositive()); }
        if (IsTooEarly(book, income.Date) is { } early) { return new PotOutcome.Refused(early); }

        return Posted(Write(book, Draft(PotEntryType.Income, number, income.Date, now) with
        {
            Change = income.Amount,
            Locked = book.Pot.Kind == PotKind.Endowment && income.Source == PotSource.Gift ? income.Amount : Money.Zero,
            Reference = income.Reference,
            By = income.By,
            Note = income.Note,
        }));
    }

    /// <param name="original">The entry of that receipt in this pot, if there is one, and whether it was taken back before.</param>
    /// <param name="number">The fund's next running number.</param>
    public static PotOutcome Reverse(PotBook book, PotReversal reversal, PotReversible? original, long number, DateTimeOffset now)
    {
        if (WhyNot(book, reversal, original) is { } why) { return new PotOutcome.Refused(why); }

        return Posted(Write(book, Draft(PotEntryType.Reversal, number, reversal.Date, now) with
        {
            Change = -original!.Entry.Change,
            Locked = -original.Entry.Locked,
            Purpose = original.Entry.Purpose,
            Reference = original.Entry.Reference,
            By = reversal.By,
            Reverses = original.Entry.Number,
            Note = reversal.Reason,
        }));
    }

    /// <summary>Why a payment cannot be made from this pot; null: it can. For choosing a pot before anything is written.</summary>
    public static PotRefusal? WhyNot(PotBook book, PotPayment payment)
    {
        var pot = book.Pot;
        if (!payment.Amount.IsPositive) { return new PotRefusal.NotPositive(); }
        if (IsTooEarly(book, payment.Date) is { } early) { return early; }
        if (!pot.IsFor(payment.Purpose)) { return new PotRefusal.NotForThis(payment.Purpose, pot.Purposes); }
        return WhyNotSpent(pot, payment.Amount);
    }

    private static PotRefusal? WhyNotSpent(Pot pot, Money amount)
    {
        // An endowment that nobody counts has no yield that anybody could know of.
        if (pot.Kind == PotKind.Endowment && (pot.Spendable ?? Money.Zero) < amount)
        {
            return new PotRefusal.EndowmentPrincipal(pot.Spendable ?? Money.Zero);
        }

        return pot.Balance is { } balance && balance < amount ? new PotRefusal.NotEnough(balance) : null;
    }

    private static PotRefusal? WhyNot(PotBook book, PotReversal reversal, PotReversible? original)
    {
        if (original is null || original.Entry.Type is PotEntryType.Opening or PotEntryType.Reversal)
        {
            return new PotRefusal.NothingToReverse(reversal.Receipt);
        }

        if (original.IsReversed) { return new PotRefusal.AlreadyReversed(reversal.Receipt); }
        if (ClaimNumber.TryParse(original.Entry.Reference, out var claim)) { return new PotRefusal.BelongsToClaim(claim); }
        if (IsTooEarly(book, reversal.Date) is { } early) { return early; }

        // Income that was spent already cannot be taken back; nor, of an endowment, a yield.
        var takenOut = original.Entry.Change;
        if (!takenOut.IsPositive) { return null; }
        return book.Pot.Balance is { } balance && balance - takenOut < book.Pot.Locked - original.Entry.Locked
            ? new PotRefusal.NotEnough(book.Pot.Spendable ?? Money.Zero)
            : null;
    }

    private static PotRefusal.BeforeOpening? IsTooEarly(PotBook book, DateOnly date) =>
        book.AsOf is { } asOf && date < asOf ? new PotRefusal.BeforeOpening(asOf) : null;

    /// <summary>Times are kept to the millisecond: that is the same value after any storage.</summary>
    private static PotEntry Draft(PotEntryType type, long? number, DateOnly date, DateTimeOffset now) => new()
    {
        Pot = default,
        Sequence = 0,
        Type = type,
        Number = number,
        Date = date,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
        Change = Money.Zero,
        Previous = default,
        Hash = default,
    };

    private static (PotBook After, PotEntry Entry) Write(PotBook book, PotEntry draft)
    {
        var pot = book.Pot with { Balance = book.Pot.Balance + draft.Change, Locked = book.Pot.Locked + draft.Locked };
        var entry = PotChain.Append(book.Tip, draft with { Pot = pot.Id, Balance = pot.Balance });
        return (book with { Pot = pot, Tip = PotChain.TipOf(entry) }, entry);
    }

    private static PotOutcome.Posted Posted((PotBook After, PotEntry Entry) written) => new(written.After, written.Entry);
}

/// <summary>An entry that a reversal is about, and whether an earlier reversal took it back already.</summary>
public sealed record PotReversible(PotEntry Entry, bool IsReversed);
