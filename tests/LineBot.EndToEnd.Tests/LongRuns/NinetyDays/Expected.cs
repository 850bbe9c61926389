using System.Globalization;

namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>
/// The list that the run is held against: who must hear what on which day, from the files and the days alone. A reminder is one line,
/// <c>2025-01-31 0007 n0-0007 3=1,234.50 4=1,234.50</c>; a committee's morning another.
/// </summary>
internal sealed class Expected(IReadOnlyList<Borrower> borrowers)
{
    private readonly Dictionary<(string Loan, int Number), DateOnly> told = [];

    public List<string> Reminders { get; } = [];

    public List<string> Digests { get; } = [];

    /// <param name="today">A day that begins.</param>
    /// <param name="booked">The evening on which the clerk last typed what had happened.</param>
    public void Live(DateOnly today, DateOnly booked)
    {
        foreach (var borrower in borrowers.Where(one => IsToldOn(one, today) && one.StatusOn(booked) == "active"))
        {
            foreach (var contract in borrower.Contracts) { Remind(borrower, contract, today, booked); }
        }

        foreach (var fund in Collecting.Funds) { Report(fund, today, booked); }
    }

    private static bool IsToldOn(Borrower one, DateOnly today) =>
        (one.AgreesAtFirst && !(one.StopsOn < today)) || one.AgreesAgainOn < today;

    private void Remind(Borrower borrower, Contract contract, DateOnly today, DateOnly booked)
    {
        var fund = Collecting.Of(contract.Fund);
        var due = Unpaid(borrower, contract, booked)
            .Where(one => fund.StageDay(one.Line.Due, today) is { } stage && !(told.TryGetValue((contract.Number, one.Line.Number), out var last) && last >= stage))
            .ToList();
        if (due.Count == 0) { return; }

        foreach (var (line, _) in due) { told[(contract.Number, line.Number)] = today; }
        Reminders.Add($"{Day(today)} {borrower.Member} {contract.Number} {string.Join(' ', due.Select(one => $"{one.Line.Number}={Baht(one.Unpaid)}"))}");
    }

    private void Report(Collecting fund, DateOnly today, DateOnly booked)
    {
        var unpaid = borrowers.SelectMany(one => one.Contracts.Where(contract => contract.Fund == fund.Fund).SelectMany(contract => Unpaid(one, contract, booked)))
            .Select(one => (In: fund.CollectedOn(one.Line.Due).DayNumber - today.DayNumber, one.Unpaid)).Where(one => one.In < 7).ToList();
        if (unpaid.Count == 0) { return; }

        var (now, week, late) = (unpaid.Where(one => one.In == 0).ToList(), unpaid.Where(one => one.In >= 0).ToList(), unpaid.Where(one => one.In < 0).ToList());
        Digests.Add($"{Day(today)} {fund.Fund} {Sum(now)} {Sum(week)}{(late.Count > 0 ? $" {Sum(late)}" : "")}");
    }

    private static IEnumerable<(Line Line, long Unpaid)> Unpaid(Borrower borrower, Contract contract, DateOnly booked) =>
        contract.Unpaid(borrower.PaymentsOf(contract, booked).Sum(payment => payment.Amount)).Where(one => one.Unpaid > 0);

    private static string Sum(List<(int In, long Unpaid)> lines) => $"{lines.Count}={Baht(lines.Sum(line => line.Unpaid))}";

    private static string Baht(long satang) => (satang / 100m).ToString("N2", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
