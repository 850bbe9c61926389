using Azure.Core;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class BearerTests
{
    private static readonly Uri Endpoint = new("https://fund.table.core.windows.net");

    public static TheoryData<string?, string> Audiences => new()
    {
        { null, "https://storage.azure.com/.default" },
        { TableAudience.AzureChina.ToString(), "https://storage.azure.cn/.default" },
        { TableAudience.AzureGovernment.ToString(), "https://storage.azure.us/.default" },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Audiences))]
    public async Task A_token_is_asked_for_the_cloud_of_the_account(string? audience, string scope)
    {
        var credential = new RecordingCredential();
        var transport = new ScriptedTransport().Answer(204).Answer(204);
        var options = transport.Options();
        if (audience is not null) { options.Audience = audience; }
        var table = new TableClient(Endpoint, "Members", credential, options);

        await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled);
        await table.AddEntityAsync(new TableEntity("p", "s"), Cancelled);

        credential.Asked.Single().Scopes.ShouldBe([scope]);
        transport.Requests.ShouldAllBe(request => request.Headers["Authorization"] == "Bearer token-1");
        transport.Requests.ShouldAllBe(request => request.Headers["x-ms-version"] == "2020-12-06");
        table.AccountName.ShouldBe("fund");
    }

    [Fact]
    public async Task The_tenant_that_the_service_names_is_asked_when_that_is_wanted()
    {
        const string Challenge =
            "Bearer authorization_uri=https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/oauth2/authorize resource_id=https://storage.azure.com";
        var credential = new RecordingCredential();
        var transport = new ScriptedTransport().Answer(401, "", ("WWW-Authenticate", Challenge)).Answer(204);
        var options = transport.Options();
        options.EnableTenantDiscovery = true;

        await new TableClient(Endpoint, "Members", credential, options).AddEntityAsync(new TableEntity("p", "r"), Cancelled);

        credential.Asked.Select(asked => asked.TenantId).ShouldBe([null, "11111111-2222-3333-4444-555555555555"]);
        transport.Requests.Select(request => request.Headers["Authorization"]).ShouldBe(["Bearer token-1", "Bearer token-2"]);
    }

    [Fact]
    public async Task A_challenge_changes_nothing_when_discovery_is_not_wanted()
    {
        var transport = new ScriptedTransport()
            .Answer(401, "", ("WWW-Authenticate", "Bearer authorization_uri=https://login.microsoftonline.com/x/oauth2/authorize"));

        var refused = await Should.ThrowAsync<RequestFailedException>(
            () => new TableClient(Endpoint, "Members", new RecordingCredential(), transport.Options())
                .AddEntityAsync(new TableEntity("p", "r"), Cancelled));

        refused.Status.ShouldBe(401);
    }

    [Fact]
    public void A_token_never_travels_in_the_open() =>
        Should.Throw<ArgumentException>(() => new TableServiceClient(new Uri("http://127.0.0.1:10002/devstoreaccount1"), new RecordingCredential()));

    private sealed class RecordingCredential : TokenCredential
    {
        public List<TokenRequestContext> Asked { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Asked.Add(requestContext);
            return new AccessToken($"token-{Asked.Count}", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
