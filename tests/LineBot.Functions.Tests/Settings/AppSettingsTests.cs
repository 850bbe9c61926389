using Microsoft.Extensions.Configuration;

namespace LineBot.Functions.Settings;

public class AppSettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "7000",
        ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
        ["Line:Channels:0:Secret"] = "s3cret",
        ["Line:Channels:0:AccessToken"] = "t0ken",
        ["LineBot:PublicBaseUrl"] = "https://fund.example",
        ["LineBot:IdentityKey"] = Convert.ToBase64String(new byte[32]),
    };

    [Fact]
    public void Complete_settings_are_read()
    {
        var settings = Read([]);

        settings.Port.ShouldBe(7000);
        settings.IsDevelopment.ShouldBeFalse();
        settings.Line.Channels.Single().Name.ShouldBe("default");
        settings.Line.ApiBaseUrl.ShouldBe(new Uri("https://api.line.me"));
        settings.Storage.Services.Queues.ShouldBe(new Uri("http://127.0.0.1:10001/devstoreaccount1"));
    }

    [Theory]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", null)]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "70000")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "http")]
    [InlineData("AzureWebJobsStorage", null)]
    [InlineData("AzureWebJobsStorage", "nonsense")]
    [InlineData("AzureWebJobsStorage", "DefaultEndpointsProtocol=https;AccountName=fund")]
    [InlineData("AzureWebJobsStorage", "AccountName=fund;AccountKey=not-base64!")]
    [InlineData("AzureWebJobsStorage", "@Microsoft.KeyVault(SecretUri=https://v.example/secrets/s)")]
    [InlineData("AzureWebJobsStorage__queueServiceUri", "http://fund.example", "AzureWebJobsStorage")]
    [InlineData("Line__Channels__0__Secret", null)]
    [InlineData("Line__Channels__0__Secret", "@Microsoft.KeyVault(SecretUri=https://v.example/secrets/s)")]
    [InlineData("Line__Channels__0__AccessToken", null)]
    [InlineData("Line__ApiBaseUrl", "http://line.example")]
    [InlineData("LineBot__PublicBaseUrl", null)]
    [InlineData("LineBot__PublicBaseUrl", "not an address")]
    [InlineData("LineBot__PublicBaseUrl", "http://fund.example")]
    [InlineData("LineBot__IdentityKey", null)]
    [InlineData("LineBot__IdentityKey", "c2hvcnQ=")]
    [InlineData("LineBot__IdentityKey", "not base64")]
    public void A_fault_is_one_sentence_that_names_its_setting_and_quotes_no_value(string name, string? value, string? removed = null)
    {
        var fault = Should.Throw<SettingsFaultException>(() => Read(new() { [name] = value, [removed ?? name] = removed is null ? value : null }));

        fault.Faults.ShouldHaveSingleItem().ShouldStartWith(name.Split("__queue")[0]);
        if (value is not null) { fault.Message.ShouldNotContain(value); }
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var fault = Should.Throw<SettingsFaultException>(() => AppSettings.Read(new ConfigurationBuilder().Build()));

        fault.Faults.Count.ShouldBe(6);
    }

    [Fact]
    public void Development_needs_no_identity_key()
    {
        var settings = Read(new() { ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development", ["LineBot__IdentityKey"] = null });

        settings.Bot.IdentityKey.ShouldBeSameAs(Funds.Members.IdentityKey.Development);
    }

    [Fact]
    public void Channels_that_share_the_endpoint_need_a_bot_user_id_each()
    {
        var second = new Dictionary<string, string?> { ["Line__Channels__1__Secret"] = "x", ["Line__Channels__1__ChannelId"] = "1" };

        Should.Throw<SettingsFaultException>(() => Read(second)).Faults.ShouldHaveSingleItem().ShouldContain("BotUserId");
        second["Line__Channels__1__BotUserId"] = "U2";
        Read(second).Line.Channels.Count.ShouldBe(2);
    }

    [Fact]
    public void A_storage_account_can_be_reached_by_identity()
    {
        var settings = Read(new() { ["AzureWebJobsStorage"] = null, ["AzureWebJobsStorage__accountName"] = "fund" });

        settings.Storage.Services.Tables.ShouldBe(new Uri("https://fund.table.core.windows.net"));
    }

    [Fact]
    public void Nothing_secret_is_printed()
    {
        var settings = Read([]);

        settings.ToString().ShouldNotContain("s3cret");
        settings.ToString().ShouldNotContain("t0ken");
        settings.ToString().ShouldNotContain(Convert.ToBase64String(new byte[32]));
    }

    private static AppSettings Read(Dictionary<string, string?> changes)
    {
        var values = new Dictionary<string, string?>(Complete);
        foreach (var (name, value) in changes) { values[name.Replace("__", ":", StringComparison.Ordinal)] = value; }
        return AppSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Where(pair => pair.Value is not null)).Build());
    }
}
