using System.Text.Json;
using System.Text.RegularExpressions;

namespace LineBot.Functions.Folders;

/// <summary>The folder that is deployed, as the Functions host will read it.</summary>
public partial class FunctionFolderTests
{
    private static readonly string Root = AppContext.BaseDirectory;

    public static TheoryData<string> Functions =>
        [.. Directory.GetFiles(Root, "function.json", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))];

    [Fact]
    public void Every_function_of_the_app_is_there() =>
        Functions.Select(row => row.Data).Order().ShouldBe(
            [
                "case-check", "case-letter", "due-check", "guarantee-letter", "health", "line-events", "line-notices", "line-photos",
                "line-pushes", "line-webhook", "line-workbooks", "morning", "my-data", "pay-qr", "photo-link", "print-page", "sweep", "workbook-file",
            ]);

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_has_exactly_one_trigger(string function) =>
        Bindings(function).Count(binding => Text(binding, "type").EndsWith("Trigger", StringComparison.Ordinal)).ShouldBe(1);

    [Theory]
    [MemberData(nameof(Functions))]
    public void Each_trigger_says_what_the_host_must_not_guess(string function)
    {
        var bindings = Bindings(function);
        var trigger = bindings.Single(binding => Text(binding, "type").EndsWith("Trigger", StringComparison.Ordinal));
        switch (Text(trigger, "type"))
        {
            case "httpTrigger":
                Text(trigger, "authLevel").ShouldBe("anonymous");   // LINE can send no key; its signature is checked instead.
                Text(trigger, "route").ShouldNotBeNullOrEmpty();
                bindings.Select(binding => Text(binding, "type")).ShouldBe(["httpTrigger", "http"]);   // More would switch forwarding off.
                break;
            case "queueTrigger":
                Text(trigger, "dataType").ShouldBe("binary");
                Text(trigger, "queueName").ShouldBe(function);
                Text(trigger, "connection").ShouldBe("AzureWebJobsStorage");
                break;
            default:
                Text(trigger, "schedule").ShouldMatch(SixFields().ToString());
                break;
        }
    }

    [Fact]
    public void The_host_forwards_requests_and_starts_a_program_that_exists()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "host.json")));
        var handler = host.RootElement.GetProperty("customHandler");

        handler.GetProperty("enableForwardingHttpRequest").GetBoolean().ShouldBeTrue();
        handler.GetProperty("enableProxyingHttpRequest").GetBoolean().ShouldBeTrue();
        File.Exists(Path.Combine(Root, handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString()!)).ShouldBeTrue();
        host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString().ShouldBe("api");
    }

    private static JsonElement[] Bindings(string function)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, function, "function.json")));
        return [.. json.RootElement.Clone().GetProperty("bindings").EnumerateArray()];
    }

    private static string Text(JsonElement binding, string name) => binding.TryGetProperty(name, out var value) ? value.GetString()! : "";

    [GeneratedRegex(@"^(\S+ ){5}\S+$")]
    private static partial Regex SixFields();
}
