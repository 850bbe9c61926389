using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>
/// Signs every try with SharedKeyLite and the time of that try: the service refuses dates more than 15 minutes off.
/// </summary>
internal sealed class SharedKeyPolicy(TableSharedKeyCredential credential, TimeProvider clock) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", Authorization(credential, date, message.Request.Uri.ToUri()));
    }

    internal static string Authorization(TableSharedKeyCredential credential, string date, Uri uri) =>
        $"SharedKeyLite {credential.AccountName}:{credential.Sign($"{date}\n/{credential.AccountName}{uri.AbsolutePath}{Comp(uri)}")}";

    // Of the query, only comp is part of the resource that is signed.
    private static string Comp(Uri uri)
    {
        if (!uri.Query.Contains("comp=", StringComparison.Ordinal)) { return ""; }
        foreach (var parameter in uri.Query.TrimStart('?').Split('&'))
        {
            if (parameter.StartsWith("comp=", StringComparison.Ordinal)) { return "?" + parameter; }
        }
        return "";
    }
}
