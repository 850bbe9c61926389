namespace Azure.Data.Tables.Tests;

/// <summary>
/// The stand-in has the members of the package that are in use, with their signatures, and nothing that the package lacks: only so can
/// the package take its place.
/// </summary>
public class PublicSurfaceTests
{
    [Fact]
    public void Every_public_member_is_one_of_the_package()
    {
        var written = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PublicSurface.txt")).Where(line => line.Length > 0);

        string.Join('\n', Surface.Of(typeof(TableClient).Assembly)).ShouldBe(string.Join('\n', written));
    }

    [Fact]
    public void The_clients_can_be_replaced_in_the_tests_of_callers()
    {
        var table = new StubbedTable();

        table.GetEntityIfExists<TableEntity>("p", "r", cancellationToken: TestContext.Current.CancellationToken).HasValue.ShouldBeTrue();
        new StubbedService().GetTableClient("Members").ShouldBeOfType<StubbedTable>();
    }

    private sealed class StubbedService : TableServiceClient
    {
        public override TableClient GetTableClient(string tableName) => new StubbedTable();
    }

    private sealed class StubbedTable : TableClient
    {
        public override NullableResponse<T> GetEntityIfExists<T>(
            string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            Response.FromValue(Activator.CreateInstance<T>(), null!);
    }
}
