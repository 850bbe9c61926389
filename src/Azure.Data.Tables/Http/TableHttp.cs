using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Connection;

namespace Azure.Data.Tables.Http;

/// <summary>The wire to one account: makes requests, sends them, and turns refusals into exceptions. Shared by all clients of the account.</summary>
internal sealed class TableHttp
{
    private const string Accept = "application/json;odata=minimalmetadata";
    private readonly HttpPipeline _pipeline;
    private readonly string _version;
    private readonly string _prefix;
    private readonly string _query;

    private TableHttp(Uri endpoint, string account, TableClientOptions? options, HttpPipelinePolicy? authorization)
    {
        options ??= new TableClientOptions();
        var pipeline = new HttpPipelineOptions(options) { RequestFailedDetailsParser = ErrorReader.Instance };
        if (authorization is not null) { pipeline.PerRetryPolicies.Add(authorization); }
        _pipeline = HttpPipelineBuilder.Build(pipeline);
        _version = options.VersionHeader;
        _query = endpoint.Query;
        Account = account;
        Endpoint = new UriBuilder(endpoint) { Query = "", Fragment = "" }.Uri;
        _prefix = Endpoint.AbsoluteUri.TrimEnd('/');
    }

    public Uri Endpoint { get; }

    public string Account { get; }

    public static TableHttp For(string connectionString, TableClientOptions? options)
    {
        var connection = TableConnectionString.Parse(connectionString);
        return connection.Credential is { } credential ? For(connection.Endpoint, credential, options) : For(connection.Endpoint, options);
    }

    public static TableHttp For(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new(endpoint, credential.AccountName, options, new SharedKeyPolicy(credential, TimeProvider.System));
    }

    public static TableHttp For(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps) { throw new ArgumentException("A token may only travel over https.", nameof(endpoint)); }
        var scope = (options?.Audience ?? TableAudience.AzurePublicCloud).ToString().TrimEnd('/') + "/.default";
        HttpPipelinePolicy policy = options?.EnableTenantDiscovery == true
            ? new ChallengePolicy(credential, scope)
            : new BearerTokenAuthenticationPolicy(credential, scope);
        return new(endpoint, EndpointNames.Account(endpoint), options, policy);
    }

    public static TableHttp For(Uri endpoint, AzureSasCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        RefuseOpenWire(endpoint);
        if (endpoint.Query.Length > 0)
        {
            throw new ArgumentException("The address carries a query already; give the signature once.", nameof(endpoint));
        }
        return new(endpoint, EndpointNames.Account(endpoint), options, new SharedAccessSignaturePolicy(credential));
    }

    /// <summary>The endpoint's own query is the shared access signature.</summary>
    public static TableHttp For(Uri endpoint, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        RefuseOpenWire(endpoint);
        return new(endpoint, EndpointNames.Account(endpoint), options, authorization: null);
    }

    public string Address(string path) => _prefix + path;

    /// <summary>A request for a path below the endpoint; path and query are escaped already, and are sent and signed as they are.</summary>
    public HttpMessage NewMessage(RequestMethod method, string path, string query = "")
    {
        var message = _pipeline.CreateMessage();
        var joint = _query.Length == 0 ? query : query.Length == 0 ? _query : _query + "&" + query[1..];
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(_prefix + path + joint));
        var headers = message.Request.Headers;
        headers.SetValue("x-ms-version", _version);
        headers.SetValue("DataServiceVersion", "3.0");
        headers.SetValue("Accept", Accept);
        return message;
    }

    public Response Send(HttpMessage message, CancellationToken cancellationToken, Func<Response, bool>? permitted = null)
    {
        using (message)
        {
            _pipeline.Send(message, cancellationToken);
            return Checked(message.Response, permitted);
        }
    }

    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken, Func<Response, bool>? permitted = null)
    {
        using (message)
        {
            await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return Checked(message.Response, permitted);
        }
    }

    private static Response Checked(Response response, Func<Response, bool>? permitted) =>
        response.Status is >= 200 and < 300 || permitted?.Invoke(response) == true ? response : throw new RequestFailedException(response);

    private static void RefuseOpenWire(Uri endpoint)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
        {
            throw new ArgumentException("A shared access signature may only travel over https.", nameof(endpoint));
        }
    }
}
