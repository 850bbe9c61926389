using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>Bearer tokens; when the service answers with the tenant it trusts, the token is asked for again, of that tenant.</summary>
internal sealed class ChallengePolicy(TokenCredential credential, string scope) : BearerTokenAuthenticationPolicy(credential, scope)
{
    private readonly string[] _scopes = [scope];

    protected override bool AuthorizeRequestOnChallenge(HttpMessage message)
    {
        if (Tenant(message) is not { } tenant) { return false; }
        AuthenticateAndAuthorizeRequest(message, Ask(message, tenant));
        return true;
    }

    protected override async ValueTask<bool> AuthorizeRequestOnChallengeAsync(HttpMessage message)
    {
        if (Tenant(message) is not { } tenant) { return false; }
        await AuthenticateAndAuthorizeRequestAsync(message, Ask(message, tenant)).ConfigureAwait(false);
        return true;
    }

    private TokenRequestContext Ask(HttpMessage message, string tenant) => new(_scopes, message.Request.ClientRequestId, tenantId: tenant);

    // Bearer authorization_uri=https://login.microsoftonline.com/{tenant}/oauth2/authorize resource_id=https://storage.azure.com
    private static string? Tenant(HttpMessage message)
    {
        const string Name = "authorization_uri=";
        if (!message.Response.Headers.TryGetValue("WWW-Authenticate", out var challenge)) { return null; }
        var start = challenge.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (start < 0) { return null; }
        var address = challenge[(start + Name.Length)..].Split(' ', ',')[0].Trim('"');
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Segments.Length > 1 ? uri.Segments[1].Trim('/') : null;
    }
}
