using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class RoundTripTests(AzuriteFixture azurite)
{
    private static readonly DateTime Last = new(9999, 12, 31, 23, 59, 59, DateTimeKind.Utc);

    public static TheoryData<object> Values =>
    [
        "", "plain", "ออมทรัพย์ 😀 \"quoted\" \\ \r\n\t", new string('ก', 32_768), "2026-11-21T02:00:00Z", "12", "true",
        0, int.MinValue, int.MaxValue,
        0L, 5L, long.MinValue, long.MaxValue,
        0.0, 3.0, -0.1, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        true, false,
        Guid.Empty, new Guid("01234567-89ab-cdef-0123-456789abcdef"),
        new DateTimeOffset(2026, 11, 21, 9, 0, 0, 123, TimeSpan.FromHours(7)).AddTicks(4567).ToUniversalTime(),
        new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(Last),
        Array.Empty<byte>(), new byte[] { 0, 1, 127, 128, 255 },
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_comes_back_as_it_was_stored(object value)
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value }, Cancelled);

        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        read["Value"].ShouldBe(value);
        read["Value"].ShouldBeOfType(value.GetType());
    }

    [Fact]
    public async Task A_model_comes_back_as_it_was_stored()
    {
        var table = await azurite.NewTableAsync();
        var id = new Guid("01234567-89ab-cdef-0123-456789abcdef");
        var moment = new DateTimeOffset(2026, 11, 21, 2, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);
        var written = new Everything
        {
            PartitionKey = "p",
            RowKey = "r",
            Text = "ออม",
            Whole = int.MinValue,
            MaybeWhole = 7,
            Satang = long.MinValue,
            MaybeSatang = 5,
            Rate = 3,
            MaybeRate = 0.1,
            Truth = true,
            MaybeTruth = false,
            Id = id,
            MaybeId = id,
            Moment = moment.UtcDateTime,
            MaybeMoment = moment.UtcDateTime,
            Offset = moment.ToOffset(TimeSpan.FromHours(7)),
            MaybeOffset = moment,
            Bytes = [1, 2],
            Data = BinaryData.FromBytes([3, 4]),
            Kind = Kind.Deposit,
            MaybeKind = Kind.Share,
            Renamed = "new",
            Ignored = "never sent",
        };

        var added = await table.AddEntityAsync(written, Cancelled);

        Everything read = await table.GetEntityAsync<Everything>("p", "r", cancellationToken: Cancelled);
        read.ShouldBeEquivalentTo(new Everything
        {
            PartitionKey = "p",
            RowKey = "r",
            Timestamp = read.Timestamp,
            ETag = added.Headers.ETag!.Value,
            Text = "ออม",
            Whole = int.MinValue,
            MaybeWhole = 7,
            Satang = long.MinValue,
            MaybeSatang = 5,
            Rate = 3,
            MaybeRate = 0.1,
            Truth = true,
            MaybeTruth = false,
            Id = id,
            MaybeId = id,
            Moment = moment.UtcDateTime,
            MaybeMoment = moment.UtcDateTime,
            Offset = moment,
            MaybeOffset = moment,
            Bytes = [1, 2],
            Data = read.Data,
            Kind = Kind.Deposit,
            MaybeKind = Kind.Share,
            Renamed = "new",
        });
        read.Data!.ToArray().ShouldBe([3, 4]);
        read.Moment.Kind.ShouldBe(DateTimeKind.Utc);
        read.Timestamp.ShouldNotBeNull();
    }

    [Fact]
    public async Task Nulls_are_not_stored_and_read_as_the_default()
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new Everything { PartitionKey = "p", RowKey = "r" }, Cancelled);

        TableEntity stored = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        stored.Keys.ShouldNotContain(key => key.StartsWith("Maybe", StringComparison.Ordinal));
        stored.Keys.ShouldNotContain("Ignored");
        stored.Keys.ShouldNotContain("Computed");
        Everything read = await table.GetEntityAsync<Everything>("p", "r", cancellationToken: Cancelled);
        read.Text.ShouldBeNull();
        read.MaybeSatang.ShouldBeNull();
        read.Satang.ShouldBe(0);
    }

    [Fact]
    public async Task A_model_renames_and_leaves_out_what_its_attributes_say()
    {
        var transport = new ScriptedTransport().Answer(204);

        await transport.Table().AddEntityAsync(new Everything { PartitionKey = "p", RowKey = "r", Renamed = "x", Ignored = "y" }, Cancelled);

        transport.Requests[0].Body.ShouldContain("\"renamed\":\"x\"");
        transport.Requests[0].Body.ShouldNotContain("Ignored");
        transport.Requests[0].Body.ShouldNotContain("Computed");
        transport.Requests[0].Body.ShouldNotContain("Timestamp");
        transport.Requests[0].Body.ShouldNotContain("ETag", Case.Insensitive);
    }

    [Fact]
    public async Task Only_the_selected_properties_are_read()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2L, ["C"] = "c" }, Cancelled);

        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", ["A", "B"], Cancelled);

        read.GetInt32("A").ShouldBe(1);
        read.GetInt64("B").ShouldBe(2);
        read.ContainsKey("C").ShouldBeFalse();
    }

    [Fact]
    public async Task An_int_that_was_stored_is_read_as_a_wider_number()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Satang"] = 5, ["Rate"] = 6 }, Cancelled);

        Everything read = await table.GetEntityAsync<Everything>("p", "r", cancellationToken: Cancelled);

        read.Satang.ShouldBe(5);
        read.Rate.ShouldBe(6);
    }

    [Fact]
    public async Task A_name_that_an_enum_does_not_know_is_skipped()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Kind"] = "Bond", ["MaybeKind"] = "Bond", ["Whole"] = 3 }, Cancelled);

        Everything read = await table.GetEntityAsync<Everything>("p", "r", cancellationToken: Cancelled);

        read.Kind.ShouldBe(Kind.None);
        read.MaybeKind.ShouldBeNull();
        read.Whole.ShouldBe(3);
    }

    [Fact]
    public async Task A_stored_value_of_another_type_is_an_error_that_names_the_property_and_not_the_value()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Satang"] = "a secret" }, Cancelled);

        var mismatch = await Should.ThrowAsync<InvalidOperationException>(
            () => table.GetEntityAsync<Everything>("p", "r", cancellationToken: Cancelled));

        mismatch.Message.ShouldContain("Satang");
        mismatch.ToString().ShouldNotContain("a secret");
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task A_moment_that_depends_on_the_machine_is_refused(DateTimeKind kind)
    {
        var transport = new ScriptedTransport();
        var entity = new Everything { PartitionKey = "p", RowKey = "r", Moment = new DateTime(2026, 1, 31, 0, 0, 0, kind) };

        await Should.ThrowAsync<NotSupportedException>(() => transport.Table().AddEntityAsync(entity, Cancelled));

        transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_date_before_1601_is_refused_here_since_emulators_store_it()
    {
        var transport = new ScriptedTransport();

        await Should.ThrowAsync<NotSupportedException>(
            () => transport.Table().AddEntityAsync(new TableEntity("p", "r") { ["At"] = DateTimeOffset.MinValue }, Cancelled));

        transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decimal_is_refused_in_a_dictionary_and_in_a_model()
    {
        var table = new ScriptedTransport().Table();

        (await Should.ThrowAsync<NotSupportedException>(
            () => table.AddEntityAsync(new TableEntity("p", "r") { ["Baht"] = 1.5m }, Cancelled))).Message.ShouldContain("Baht");
        (await Should.ThrowAsync<NotSupportedException>(
            () => table.AddEntityAsync(new InBaht { PartitionKey = "p", RowKey = "r" }, Cancelled))).Message.ShouldContain("Baht");
    }

    [Fact]
    public async Task Everything_beyond_ascii_is_escaped_so_that_no_buffer_can_cut_a_character()
    {
        var transport = new ScriptedTransport().Answer(204);

        await transport.Table().AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "กองทุน 😀" }, Cancelled);

        transport.Requests[0].Body.All(char.IsAscii).ShouldBeTrue();
        transport.Requests[0].Body.ShouldContain("\\u0E01");
    }

    private sealed class InBaht : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public decimal Baht { get; set; }
    }
}
