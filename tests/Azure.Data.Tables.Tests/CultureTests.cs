using System.Globalization;
using System.Text.RegularExpressions;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public partial class CultureTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public async Task The_culture_of_the_thread_changes_no_byte_on_the_wire(string culture)
    {
        var here = await WireAsync(CultureInfo.InvariantCulture);
        var there = await WireAsync(CultureInfo.GetCultureInfo(culture));

        there.ShouldBe(here);
    }

    [Fact]
    public void The_date_that_is_signed_is_of_the_common_era()
    {
        var message = new ScriptedTransport().Answer(204);

        InCulture(CultureInfo.GetCultureInfo("th-TH"), () => message.Table().DeleteEntity("p", "r", cancellationToken: Cancelled));

        var date = message.Requests.Single().Headers["x-ms-date"];
        var sent = DateTimeOffset.ParseExact(date, "R", CultureInfo.InvariantCulture);
        (TimeProvider.System.GetUtcNow() - sent).ShouldBeLessThan(TimeSpan.FromMinutes(5));
    }

    private static async Task<string[]> WireAsync(CultureInfo culture)
    {
        var transport = new ScriptedTransport()
            .Answer(204)
            .Answer(200, """{"value":[]}""")
            .Answer(202, "HTTP/1.1 204 No Content\r\n\r\n");
        var entity = new TableEntity("p", "r")
        {
            ["Moment"] = new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero),
            ["Satang"] = -1_234_567L,
            ["Rate"] = -1234.5,
            ["Whole"] = -7,
            ["Truth"] = true,
            ["Kind"] = Kind.Share,
            ["Bytes"] = new byte[] { 255 },
        };
        await Task.Run(
            () => InCulture(culture, () =>
            {
                var table = transport.Table();
                var moment = new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);
                table.AddEntity(entity, Cancelled);
                var filter = TableClient.CreateQueryFilter($"A eq {-1.5} and B eq {-5} and C eq {-5L} and D eq {moment}");
                table.Query<TableEntity>(filter, 1_000, cancellationToken: Cancelled).ShouldBeEmpty();
                table.SubmitTransaction([new(TableTransactionActionType.Add, entity)], Cancelled);
            }),
            Cancelled);
        return [.. transport.Requests.Select(request => $"{request.Method} {request.Uri} {Boundary().Replace(request.Body, "boundary")}")];
    }

    private static void InCulture(CultureInfo culture, Action action)
    {
        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        try
        {
            thread.CurrentCulture = culture;
            action();
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }

    [GeneratedRegex("(batch|changeset)_[0-9a-f-]+")]
    private static partial Regex Boundary();
}
