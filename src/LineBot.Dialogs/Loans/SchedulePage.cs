using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Loans;

/// <summary>A screenful of a schedule.</summary>
internal sealed record SchedulePage(int Number, int Pages, IReadOnlyList<Instalment> Lines)
{
    public const int Size = 12;

    /// <summary>A page that does not exist becomes the nearest one that does: the number comes from a phone.</summary>
    public static SchedulePage Of(Loan loan, int number)
    {
        var schedule = loan.Schedule();
        var pages = (schedule.Count + Size - 1) / Size;
        var page = Math.Clamp(number, 1, pages);
        return new(page, pages, [.. schedule.Skip((page - 1) * Size).Take(Size)]);
    }

    /// <summary>The page with the first instalment that is not paid.</summary>
    public static int Current(MemberLoan loan)
    {
        var paid = loan.Loan.Schedule().TakeWhile(line => !line.Unpaid.IsPositive).Count();
        return loan.Standing.IsClosed ? 1 : (paid / Size) + 1;
    }
}
