namespace Azure.Data.Tables.Tests;

public class TableEntityTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 21, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_missing_is_null()
    {
        var entity = new TableEntity("p", "r") { ["Null"] = null! };

        foreach (var key in new[] { "Missing", "Null" })
        {
            entity[key].ShouldBeNull();
            entity.GetString(key).ShouldBeNull();
            entity.GetBinary(key).ShouldBeNull();
            entity.GetBinaryData(key).ShouldBeNull();
            entity.GetBoolean(key).ShouldBeNull();
            entity.GetDateTime(key).ShouldBeNull();
            entity.GetDateTimeOffset(key).ShouldBeNull();
            entity.GetDouble(key).ShouldBeNull();
            entity.GetGuid(key).ShouldBeNull();
            entity.GetInt32(key).ShouldBeNull();
            entity.GetInt64(key).ShouldBeNull();
        }
    }

    [Fact]
    public void Every_type_is_got_as_itself()
    {
        var entity = new TableEntity
        {
            ["String"] = "s",
            ["Binary"] = new byte[] { 1 },
            ["Boolean"] = true,
            ["Moment"] = Morning,
            ["Double"] = 1.5,
            ["Guid"] = Guid.Empty,
            ["Int32"] = 3,
            ["Int64"] = 4L,
        };

        entity.GetString("String").ShouldBe("s");
        entity.GetBinary("Binary").ShouldBe([1]);
        entity.GetBinaryData("Binary")!.ToArray().ShouldBe([1]);
        entity.GetBoolean("Boolean").ShouldBe(true);
        entity.GetDateTimeOffset("Moment").ShouldBe(Morning);
        entity.GetDateTime("Moment").ShouldBe(Morning.UtcDateTime);
        entity.GetDouble("Double").ShouldBe(1.5);
        entity.GetDouble("Int32").ShouldBe(3);
        entity.GetGuid("Guid").ShouldBe(Guid.Empty);
        entity.GetInt32("Int32").ShouldBe(3);
        entity.GetInt64("Int64").ShouldBe(4);
    }

    [Fact]
    public void Another_type_is_never_converted_silently()
    {
        var entity = new TableEntity { ["Text"] = "5", ["Int32"] = 5, ["Int64"] = 5L };

        Should.Throw<InvalidOperationException>(() => entity.GetInt64("Text"));
        Should.Throw<InvalidOperationException>(() => entity.GetInt64("Int32"));
        Should.Throw<InvalidOperationException>(() => entity.GetInt32("Int64"));
        Should.Throw<InvalidOperationException>(() => entity.GetString("Int64"));
        Should.Throw<InvalidOperationException>(() => entity.GetBoolean("Text"));
        Should.Throw<InvalidOperationException>(() => entity.GetBinary("Text"));
        Should.Throw<InvalidOperationException>(() => entity.GetBinaryData("Text"));
        Should.Throw<InvalidOperationException>(() => entity.GetDateTime("Text"));
        Should.Throw<InvalidOperationException>(() => entity.GetDateTimeOffset("Text"));
        Should.Throw<InvalidOperationException>(() => entity.GetDouble("Int64"));
        Should.Throw<InvalidOperationException>(() => entity.GetGuid("Text"));
    }

    [Fact]
    public void A_property_keeps_its_type_and_only_widens()
    {
        var entity = new TableEntity { ["Long"] = 1L, ["Double"] = 1.5, ["Int"] = 1, ["OtherInt"] = 1, ["Text"] = "a" };

        entity["Long"] = 2;
        entity["Double"] = 2;
        entity["Int"] = 3L;
        entity["OtherInt"] = 3.5;
        entity["Text"] = "b";

        entity["Long"].ShouldBe(2L);
        entity["Double"].ShouldBe(2.0);
        entity["Int"].ShouldBe(3L);
        entity["OtherInt"].ShouldBe(3.5);
        Should.Throw<InvalidOperationException>(() => entity["Text"] = 1);
        Should.Throw<InvalidOperationException>(() => entity["Long"] = 1.5);
        entity["Text"] = null!;
        entity["Text"] = 1;
        entity["Text"].ShouldBe(1);
    }

    [Fact]
    public void It_is_a_dictionary_that_holds_its_keys_too()
    {
        var entity = new TableEntity(new Dictionary<string, object> { ["PartitionKey"] = "p", ["A"] = 1 }) { RowKey = "r", ETag = new ETag("e") };

        entity.PartitionKey.ShouldBe("p");
        entity["RowKey"].ShouldBe("r");
        entity.ETag.ShouldBe(new ETag("e"));
        entity.Timestamp.ShouldBeNull();
        entity.Add("B", 2);
        Should.Throw<ArgumentException>(() => entity.Add("B", 3));
        entity.TryGetValue("B", out var b).ShouldBeTrue();
        b.ShouldBe(2);
        entity.Remove("B").ShouldBeTrue();
        entity.ContainsKey("B").ShouldBeFalse();
        entity.Count.ShouldBe(entity.Keys.Count);
        ((IEnumerable<KeyValuePair<string, object>>)entity).ShouldContain(new KeyValuePair<string, object>("A", 1));
        entity.Clear();
        entity.Count.ShouldBe(0);
        new TableEntity().ETag.ShouldBe(default);
    }
}
