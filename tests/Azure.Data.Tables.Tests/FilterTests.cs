using System.Linq.Expressions;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class FilterTests(AzuriteFixture azurite)
{
    private static readonly Guid Id = new("01234567-89ab-cdef-0123-456789abcdef");
    private static readonly DateTimeOffset Morning = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly string Captured = "o'brien";

    public static TheoryData<object, string> Literals => new()
    {
        { "plain", "'plain'" },
        { "o'brien' or true or '", "'o''brien'' or true or '''" },
        { "", "''" },
        { true, "true" },
        { false, "false" },
        { 42, "42" },
        { -42, "-42" },
        { 123L, "123L" },
        { long.MinValue, "-9223372036854775808L" },
        { 1.5, "1.5" },
        { 3.0, "3.0" },
        { Id, "guid'01234567-89ab-cdef-0123-456789abcdef'" },
        { Morning, "datetime'2026-11-21T02:00:00.0000000Z'" },
        { Morning.UtcDateTime, "datetime'2026-11-21T02:00:00.0000000Z'" },
        { new byte[] { 0, 10, 255 }, "X'000aff'" },
        { BinaryData.FromBytes([1]), "X'01'" },
    };

#pragma warning disable CA1307, CA1309, CA1310, CA1866, CA2251 // Conditions that are translated and never run; the service compares ordinally.
    public static TheoryData<string, Expression<Func<Everything, bool>>> Conditions => new()
    {
        { "PartitionKey eq 'o''brien'", row => row.PartitionKey == Captured },
        { "RowKey ne 'a'", row => row.RowKey != "a" },
        { "Satang gt 5L", row => row.Satang > 5 },
        { "Satang le 5L", row => 5 >= row.Satang },
        { "Whole lt -5", row => row.Whole < -5 },
        { "Rate ge 3.0", row => row.Rate >= 3 },
        { "(RowKey ge 'a') and (RowKey lt 'b')", row => row.RowKey.CompareTo("a") >= 0 && string.Compare(row.RowKey, "b") < 0 },
        { "RowKey gt 'a'", row => "a".CompareTo(row.RowKey) < 0 },
        { "RowKey gt 'a'", row => 0 < string.CompareOrdinal(row.RowKey, "a") },
        { "Truth eq true", row => row.Truth },
        { "not (Truth eq true)", row => !row.Truth },
        { "(Truth eq true) or ((Whole eq 1) and (Whole ne 2))", row => row.Truth || (row.Whole == 1 && row.Whole != 2) },
        { "MaybeSatang eq 7L", row => row.MaybeSatang == 7 },
        { "MaybeSatang gt 7L", row => row.MaybeSatang!.Value > 7 },
        { "MaybeTruth eq true", row => row.MaybeTruth == true },
        { "Kind eq 'Share'", row => row.Kind == Kind.Share },
        { "MaybeKind eq 'Deposit'", row => row.MaybeKind == Kind.Deposit },
        { "Id eq guid'01234567-89ab-cdef-0123-456789abcdef'", row => row.Id == Id },
        { "Offset lt datetime'2026-11-21T02:00:00.0000000Z'", row => row.Offset < Morning },
        { "Timestamp gt datetime'2026-11-21T02:00:00.0000000Z'", row => row.Timestamp > Morning },
        { "Text eq 'xo''brien'", row => row.Text == "x" + Captured },
        { "renamed eq 'x'", row => row.Renamed == "x" },
    };

    public static TheoryData<string, Expression<Func<TableEntity, bool>>> LooseConditions => new()
    {
        { "Satang eq 5L", row => row.GetInt64("Satang") == 5 },
        { "Name eq 'x'", row => row.GetString("Name") == "x" },
        { "Name eq 'x'", row => (string)row["Name"] == "x" },
        { "Truth eq true", row => row.GetBoolean("Truth") == true },
        { "PartitionKey eq 'p'", row => row.PartitionKey == "p" },
    };

    public static TheoryData<Expression<Func<Everything, bool>>> Impossible => new()
    {
        row => row.RowKey.StartsWith("a"),
        row => row.RowKey.Contains('a'),
        row => string.Compare(row.RowKey, "a", StringComparison.OrdinalIgnoreCase) == 0,
        row => row.RowKey.Equals("a", StringComparison.OrdinalIgnoreCase),
        row => row.RowKey.CompareTo("a") == 1,
        row => row.RowKey == row.PartitionKey,
        row => row.Whole + 1 == 2,
        row => row.RowKey.Length == 2,
    };
#pragma warning restore

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_hole_becomes_a_literal(object value, string literal)
    {
        TableClient.CreateQueryFilter($"A eq {value}").ShouldBe($"A eq {literal}");
        TableServiceClient.CreateQueryFilter($"A eq {value}").ShouldBe($"A eq {literal}");
    }

    [Fact]
    public void What_cannot_be_asked_for_is_an_argument_error()
    {
        Should.Throw<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {null}"));
        Should.Throw<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {1.5m}"));
        Should.Throw<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {double.NaN}"));
        Should.Throw<ArgumentException>(() => TableClient.CreateQueryFilter<Everything>(row => row.Text == null));
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task A_condition_becomes_a_filter_that_the_service_understands(string filter, Expression<Func<Everything, bool>> condition)
    {
        TableClient.CreateQueryFilter(condition).ShouldBe(filter);

        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new Everything { PartitionKey = "p", RowKey = "r" }, Cancelled);
        await table.QueryAsync(condition, cancellationToken: Cancelled).ToListAsync(Cancelled);
    }

    [Theory]
    [MemberData(nameof(LooseConditions))]
    public void A_condition_may_name_properties_by_text(string filter, Expression<Func<TableEntity, bool>> condition) =>
        TableClient.CreateQueryFilter(condition).ShouldBe(filter);

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_the_service_cannot_do_is_refused(Expression<Func<Everything, bool>> condition) =>
        Should.Throw<NotSupportedException>(() => TableClient.CreateQueryFilter(condition));

    [Fact]
    public async Task A_filter_finds_exactly_the_rows_that_the_condition_holds_for()
    {
        var table = await azurite.NewTableAsync();
        foreach (var satang in new long[] { -1, 0, 5, 6, long.MaxValue })
        {
            await table.AddEntityAsync(new Everything { PartitionKey = "o'brien+", RowKey = $"{satang}", Satang = satang, Rate = 1 }, Cancelled);
        }

        var found = await table.QueryAsync<Everything>(row => row.PartitionKey == "o'brien+" && row.Satang > 5 && row.Rate == 1.0, cancellationToken: Cancelled)
            .ToListAsync(Cancelled);

        found.Select(row => row.Satang).ShouldBe([6, long.MaxValue], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_asked_for_properties_of_the_found_rows_are_read()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1L, ["B"] = 2L }, Cancelled);

        var row = await table.QueryAsync<TableEntity>(select: ["A"], cancellationToken: Cancelled).SingleAsync(Cancelled);

        row.GetInt64("A").ShouldBe(1);
        row.ContainsKey("B").ShouldBeFalse();
    }
}
