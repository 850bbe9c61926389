namespace LineBot.Functions.Access;

/// <summary>All that somebody outside gets to see of an answer.</summary>
internal sealed record Seen(int Status, string Headers, string Body)
{
    public static async Task<Seen> OfAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using (answer)
        {
            var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date")
                .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
            return new((int)answer.StatusCode, string.Join('\n', headers), await answer.Content.ReadAsStringAsync(cancellationToken));
        }
    }
}
