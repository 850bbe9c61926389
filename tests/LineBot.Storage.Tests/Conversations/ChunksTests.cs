using Azure.Data.Tables;

namespace LineBot.Storage.Conversations;

/// <summary>Bytes in the properties of a row.</summary>
public class ChunksTests
{
    [Fact]
    public void A_row_that_was_read_takes_other_bytes_and_keeps_none_of_the_old_ones()
    {
        var row = new TableEntity("partition", "row") { ["Body0"] = new byte[] { 7, 8, 9 }, ["Body1"] = new byte[] { 10 } };

        Chunks.Write(row, "Body", new byte[] { 1, 2 });

        ((BinaryData)row["Body0"]).ToArray().ShouldBe([1, 2]);
        row.ContainsKey("Body1").ShouldBeFalse();
    }
}
