using System.Globalization;
using System.Numerics;
using System.Text.Json;
using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>
/// Every figure of the sample network is reckoned here a second time, straight from the files and with fractions of
/// whole numbers, by code that shares nothing with the product.
/// </summary>
public sealed class FigureTests(AzuriteFixture azurite)
{
    private static readonly DateOnly On = new(2026, 11, 21);

    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task Balances_and_loans_of_the_sample_network_agree_with_a_second_reckoning()
    {
        (await linebot.RunAsync("import", Folder.Sample)).Code.ShouldBe(0);
        var accounts = Csv("accounts.csv");
        var moves = Csv("transactions.csv").ToLookup(row => (row["fund_id"], row["account_no"]));
        var members = accounts.GroupBy(row => (row["fund_id"], row["member_no"])).Where((_, index) => index % 7 == 0 || index is 1 or 2 or 30);

        foreach (var member in members)
        {
            var json = (await linebot.RunAsync("balance", member.Key.Item1, member.Key.Item2, "--on", "2026-11-21", "--json")).Json;

            json.GetProperty("accounts").EnumerateArray().ToDictionary(Name("account_no"), Satang)
                .ShouldBe(member.ToDictionary(row => row["account_no"], row => Balance(row, moves[(row["fund_id"], row["account_no"])])), ignoreOrder: true);
        }

        foreach (var row in Csv("loans.csv")) { await CheckAsync(row); }
    }

    private async Task CheckAsync(Dictionary<string, string> row)
    {
        var loan = SecondReckoning.Of(row, Csv("repayments.csv").Where(paid => paid["loan_no"] == row["loan_no"]));

        var json = (await linebot.RunAsync("loan", row["fund_id"], row["loan_no"], "--on", "2026-11-21", "--json")).Json;

        json.GetProperty("schedule").EnumerateArray().Select(line => (
            line.GetProperty("due").GetString(),
            line.GetProperty("principal_satang").GetInt64(),
            line.GetProperty("interest_satang").GetInt64(),
            line.GetProperty("paid_satang").GetInt64()))
            .ShouldBe(loan.Lines.Select(line => ((string?)line.Due.ToString("O", CultureInfo.InvariantCulture), line.Principal, line.Interest, line.Paid)));
        json.GetProperty("outstanding_principal_satang").GetInt64().ShouldBe(loan.Lines.Sum(line => line.Principal - line.PaidPrincipal));
        json.GetProperty("arrears_satang").GetInt64().ShouldBe(loan.Lines.Where(line => line.Due < On).Sum(line => line.Unpaid));
        var next = loan.Lines.FirstOrDefault(line => line.Due >= On && line.Unpaid > 0);
        var due = json.GetProperty("next_due");
        if (next is null) { due.ValueKind.ShouldBe(JsonValueKind.Null); }
        else { (due.GetProperty("date").GetString(), due.GetProperty("satang").GetInt64()).ShouldBe((next.Due.ToString("O", CultureInfo.InvariantCulture), next.Unpaid)); }
    }

    private static Func<JsonElement, string> Name(string property) => element => element.GetProperty(property).GetString()!;

    private static long Satang(JsonElement account) => account.GetProperty("satang").GetInt64();

    private static long Balance(Dictionary<string, string> account, IEnumerable<Dictionary<string, string>> moves) =>
        moves.Sum(move => Number(move["amount"], account["unit"]) * (move["type"] is "withdraw" or "fee" or "reversal" ? -1 : 1))
        + Number(account["balance"], account["unit"]);

    private static long Number(string text, string unit) => (long)(SecondReckoning.Decimal(text) * (unit.Length > 0 ? 1 : 100));

    /// <summary>The sample's own simple CSV: quotes around commas, nothing else.</summary>
    private static List<Dictionary<string, string>> Csv(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder.Sample, file)).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<string> Cells(string line)
    {
        var (cells, isQuoted) = (new List<string> { "" }, false);
        foreach (var letter in line)
        {
            if (letter == '"') { isQuoted = !isQuoted; }
            else if (letter == ',' && !isQuoted) { cells.Add(""); }
            else { cells[^1] += letter; }
        }

        return cells;
    }
}

/// <summary>A loan worked out by hand, as it were.</summary>
internal sealed class SecondReckoning
{
    private SecondReckoning(List<Line> lines) => Lines = lines;

    public List<Line> Lines { get; }

    public static SecondReckoning Of(Dictionary<string, string> row, IEnumerable<Dictionary<string, string>> repayments)
    {
        var lines = Schedule(row);
        Fill(lines, Satang(row["paid_principal"]), Satang(row["paid_interest"]));
        foreach (var paid in repayments) { Pay(lines, Satang(paid["amount"])); }
        return new(lines);
    }

    public static decimal Decimal(string text) =>
        text.Length == 0 ? 0 : decimal.Parse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static List<Line> Schedule(Dictionary<string, string> row)
    {
        var count = int.Parse(row["instalments"], CultureInfo.InvariantCulture);
        var (principal, left) = (Satang(row["principal"]), Satang(row["principal"]));
        var (first, disbursed) = (Day(row["first_due_on"]), Day(row["disbursed_on"]));
        var rate = new Fraction((BigInteger)(Decimal(row["rate_percent_per_year"]) * 10_000), 1_000_000);
        var period = row["every"] == "week" ? new Fraction(1, 52) : row["every"] == "month" ? new Fraction(1, 12) : Term(disbursed, first);
        var level = row["method"] == "equal-instalment" ? Level(principal, rate, count) : 0;
        var flat = row["method"] == "flat" ? (rate * period * new Fraction(principal * (BigInteger)count, 1)).Round() : 0;
        var lines = new List<Line>();
        for (var i = 0; i < count; i++)
        {
            var isLast = i == count - 1;
            var interest = row["method"] switch
            {
                "none" => 0,
                "flat" => isLast ? flat - (new Fraction(flat, count).Round() * i) : new Fraction(flat, count).Round(),
                _ => (rate * period * new Fraction(left, 1)).Round(),
            };
            var part = isLast ? left : row["method"] switch
            {
                "lump-sum" => 0,
                "equal-instalment" => level - interest,
                _ => new Fraction(principal, count).Round(),
            };
            lines.Add(new(row["every"] == "week" ? first.AddDays(7 * i) : first.AddMonths(i), part, interest));
            left -= part;
        }

        return lines;
    }

    /// <summary>Whole months by twelfths of a year, anything else by days.</summary>
    private static Fraction Term(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) == to ? new(months, 12) : new(to.DayNumber - from.DayNumber, 365);
    }

    /// <summary>The level instalment P·i·(1+i)^n / ((1+i)^n − 1), as one exact fraction.</summary>
    private static long Level(long principal, Fraction rate, int count)
    {
        var (top, bottom) = (rate.Top, rate.Bottom * 12);
        var grown = BigInteger.Pow(bottom + top, count);
        return new Fraction(principal * top * grown, bottom * (grown - BigInteger.Pow(bottom, count))).Round();
    }

    private static void Fill(List<Line> lines, long principal, long interest)
    {
        foreach (var line in lines)
        {
            line.PaidPrincipal = Math.Min(principal, line.Principal);
            line.PaidInterest = Math.Min(interest, line.Interest);
            (principal, interest) = (principal - line.PaidPrincipal, interest - line.PaidInterest);
        }
    }

    private static void Pay(List<Line> lines, long amount)
    {
        foreach (var line in lines)
        {
            var interest = Math.Min(amount, line.Interest - line.PaidInterest);
            var principal = Math.Min(amount - interest, line.Principal - line.PaidPrincipal);
            (line.PaidInterest, line.PaidPrincipal) = (line.PaidInterest + interest, line.PaidPrincipal + principal);
            amount -= interest + principal;
        }

        amount.ShouldBe(0);
    }

    private static long Satang(string text) => (long)(Decimal(text) * 100);

    private static DateOnly Day(string text)
    {
        var parts = text.Split('/').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new(parts[2] - 543, parts[1], parts[0]);
    }

    internal sealed record Line(DateOnly Due, long Principal, long Interest)
    {
        public long PaidPrincipal { get; set; }

        public long PaidInterest { get; set; }

        public long Paid => PaidPrincipal + PaidInterest;

        public long Unpaid => Principal + Interest - Paid;
    }

    private readonly record struct Fraction(BigInteger Top, BigInteger Bottom)
    {
        public static Fraction operator *(Fraction one, Fraction other) => new(one.Top * other.Top, one.Bottom * other.Bottom);

        public long Round() => (long)(((Top * 2) + Bottom) / (Bottom * 2));
    }
}
