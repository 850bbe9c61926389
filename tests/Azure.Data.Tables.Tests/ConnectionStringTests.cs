namespace Azure.Data.Tables.Tests;

public class ConnectionStringTests
{
    private const string Key = Keys.FundKey;

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("usedevelopmentstorage=TRUE;", "devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData(
        "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://emulator", "devstoreaccount1", "http://emulator:10002/devstoreaccount1")]
    [InlineData(
        $"DefaultEndpointsProtocol=https;AccountName=fund;AccountKey={Key};EndpointSuffix=core.windows.net",
        "fund",
        "https://fund.table.core.windows.net/")]
    [InlineData($"AccountName=fund;AccountKey={Key}", "fund", "https://fund.table.core.windows.net/")]
    [InlineData($"AccountName=fund;AccountKey={Key};EndpointSuffix=core.chinacloudapi.cn", "fund", "https://fund.table.core.chinacloudapi.cn/")]
    [InlineData($"AccountName=fund;AccountKey={Key};TableEndpoint=https://tables.example/fund", "fund", "https://tables.example/fund")]
    [InlineData("TableEndpoint=https://fund.table.example;SharedAccessSignature=sv=1&sig=a%3D", "fund", "https://fund.table.example/")]
    public void A_connection_string_tells_account_and_address(string connectionString, string account, string address)
    {
        var service = new TableServiceClient(connectionString);

        (service.AccountName, service.Uri).ShouldBe((account, new Uri(address)));
        service.GetTableClient("Members").Uri.ShouldBe(new Uri(address.TrimEnd('/') + "/Members"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("=x")]
    [InlineData("AccountName=fund")]
    [InlineData("AccountName=;AccountKey=x")]
    [InlineData($"AccountKey={Key}")]
    [InlineData($"AccountName=fund;AccountName=fund;AccountKey={Key}")]
    [InlineData($"AccountName=fund;AccountKey={Key}!")]
    [InlineData($"AccountName=fund;AccountKey={Key};TableEndpoint=tables")]
    [InlineData($"AccountName=fund;AccountKey={Key};DefaultEndpointsProtocol=ftp")]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("SharedAccessSignature=sig=AAECAwQFBgcI")]
    public void A_bad_one_is_refused_without_being_quoted(string connectionString)
    {
        var refused = Should.Throw<FormatException>(() => new TableServiceClient(connectionString));

        refused.ToString().ShouldNotContain("AAECAwQFBgcI");
    }

    [Fact]
    public void None_at_all_is_an_argument_error()
    {
        Should.Throw<ArgumentException>(() => new TableServiceClient((string)null!));
        Should.Throw<ArgumentException>(() => new TableServiceClient(""));
        Should.Throw<ArgumentException>(() => new TableClient("UseDevelopmentStorage=true", ""));
    }
}
