using System.Text.RegularExpressions;

namespace LineBot.Architecture;

/// <summary>What must hold in infra/ and cannot be deployed here to find out.</summary>
public partial class InfraTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "infra");

    /// <summary>The API versions that were held against Azure's own type descriptions; another one has to be checked first.</summary>
    private static readonly string[] CheckedTypes =
    [
        "Microsoft.Authorization/roleAssignments@2022-04-01",
        "Microsoft.Consumption/budgets@2024-08-01",
        "Microsoft.Insights/actionGroups@2023-01-01",
        "Microsoft.Insights/components@2020-02-02",
        "Microsoft.Insights/metricAlerts@2018-03-01",
        "Microsoft.Insights/scheduledQueryRules@2023-12-01",
        "Microsoft.KeyVault/vaults@2024-11-01",
        "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30",
        "Microsoft.OperationalInsights/workspaces@2025-02-01",
        "Microsoft.Resources/resourceGroups@2024-11-01",
        "Microsoft.Storage/storageAccounts@2025-06-01",
        "Microsoft.Storage/storageAccounts/blobServices@2025-06-01",
        "Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01",
        "Microsoft.Storage/storageAccounts/managementPolicies@2025-06-01",
        "Microsoft.Storage/storageAccounts/queueServices@2025-06-01",
        "Microsoft.Storage/storageAccounts/queueServices/queues@2025-06-01",
        "Microsoft.Web/serverfarms@2024-11-01",
        "Microsoft.Web/sites@2024-11-01",
    ];

    private static string Everything => string.Concat(Directory.GetFiles(Folder, "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllText));

    [Fact]
    public void Each_resource_is_of_a_type_and_version_that_was_checked() =>
        ResourceType().Matches(Everything).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)
            .ShouldBe(CheckedTypes, ignoreOrder: true);

    [Fact]
    public void Storage_opens_to_no_key_and_to_nobody_without_a_role()
    {
        var storage = Module("storage");

        storage.ShouldContain("allowSharedKeyAccess: false");
        storage.ShouldContain("allowBlobPublicAccess: false");
        storage.ShouldContain("publicAccess: 'None'");
        storage.ShouldNotContain("publicAccess: 'Blob'");
    }

    [Fact]
    public void Secrets_come_from_the_vault_and_never_through_a_parameter()
    {
        var secretSettings = SecretSetting().Matches(Module("app"));

        secretSettings.Count.ShouldBe(3);
        secretSettings.ShouldAllBe(setting => setting.Groups[1].Value.StartsWith("'@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/", StringComparison.Ordinal));
        Parameter().Matches(Everything).Select(match => match.Groups[1].Value)
            .ShouldNotContain(name => name.EndsWith("Secret", StringComparison.OrdinalIgnoreCase) || name.EndsWith("AccessToken", StringComparison.OrdinalIgnoreCase));
        Everything.ShouldNotContain("listKeys(");
    }

    /// <summary>Another version is accepted by a deployment and fails only when the app starts.</summary>
    [Fact]
    public void The_runtime_is_the_custom_handler_in_its_only_version() => Module("app").ShouldContain("runtime: { name: 'custom', version: '1.0' }");

    /// <summary>The host's listener does not make its queue itself.</summary>
    [Fact]
    public void Every_queue_that_a_function_listens_to_is_made()
    {
        var listened = Directory.GetFiles(Path.Combine(Repository.Root, "src", "LineBot.Functions"), "function.json", SearchOption.AllDirectories)
            .Select(File.ReadAllText).Select(text => QueueName().Match(text)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
        var made = QueueList().Match(Module("storage")).Groups[1].Value;

        listened.ShouldNotBeEmpty();
        listened.ShouldAllBe(queue => made.Contains($"'{queue}'", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_deploys_with_a_password() => Module("app").ShouldContain("properties: { allow: false }");

    private static string Module(string name) => File.ReadAllText(Path.Combine(Folder, "modules", $"{name}.bicep"));

    [GeneratedRegex(@"^resource \w+ '([^']+)'(?= =)", RegexOptions.Multiline)]
    private static partial Regex ResourceType();

    [GeneratedRegex(@"^\s+\w*(?:Secret|AccessToken|IdentityKey): (.+)$", RegexOptions.Multiline)]
    private static partial Regex SecretSetting();

    [GeneratedRegex(@"^param (\w+)", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex("\"queueName\":\\s*\"([^\"]+)\"")]
    private static partial Regex QueueName();

    [GeneratedRegex(@"var queueNames = \[(.+)\]")]
    private static partial Regex QueueList();
}
