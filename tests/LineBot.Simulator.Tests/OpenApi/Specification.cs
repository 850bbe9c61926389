using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace LineBot.Simulator.OpenApi;

/// <summary>One of LINE's OpenAPI files, read where it stands beside the repository.</summary>
internal sealed class Specification
{
    private readonly YamlMappingNode root;

    private Specification(YamlMappingNode root) => this.root = root;

    public static Specification Read(string file)
    {
        var path = Path.Combine(Checkout.OpenApi, file);
        Assert.SkipUnless(File.Exists(path), "LINE's OpenAPI files do not stand beside the repository (../shared/line-openapi).");
        var yaml = new YamlStream();
        using var text = File.OpenText(path);
        yaml.Load(text);
        return new((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    public YamlNode Schema(string name) => root["components"]["schemas"][name];

    public YamlNode Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((YamlNode)root, (node, part) => node[part]);

    /// <summary>The operation that a call belongs to; the path with the fewest parameters wins.</summary>
    public Operation? Find(string method, string path)
    {
        var fitting = ((YamlMappingNode)root["paths"]).Children
            .Select(child => (Template: ((YamlScalarNode)child.Key).Value!, Methods: (YamlMappingNode)child.Value))
            .Where(candidate => candidate.Methods.Get(method.ToLowerInvariant()) is not null && Fits(candidate.Template, path))
            .OrderBy(candidate => candidate.Template.Count(letter => letter == '{'))
            .FirstOrDefault();
        return fitting.Template is null ? null : new($"{method} {fitting.Template}", fitting.Methods[method.ToLowerInvariant()]);
    }

    private static bool Fits(string template, string path) => Regex.IsMatch(path, $"^{Regex.Replace(template, "\\{[^}]+\\}", "[^/]+")}$");
}

/// <summary>One method of one path, with its schemas.</summary>
internal sealed record Operation(string Name, YamlNode Node)
{
    public YamlNode? RequestSchema => Json(Node.Get("requestBody"));

    public bool IsOnDataHost =>
        Node.Get("servers") is YamlSequenceNode servers && servers[0]["url"].ToString().Contains("api-data", StringComparison.Ordinal);

    /// <summary>Null when the specification says nothing about this status.</summary>
    public YamlNode? ResponseSchema(int status) => Json(Node.Get("responses")?.Get($"{status}"));

    public bool Knows(int status) => Node.Get("responses")?.Get($"{status}") is not null;

    private static YamlNode? Json(YamlNode? holder) => holder?.Get("content")?.Get("application/json")?.Get("schema");
}

internal static class Yaml
{
    public static YamlNode? Get(this YamlNode node, string name) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;

    public static string? Text(this YamlNode node, string name) => (node.Get(name) as YamlScalarNode)?.Value;
}
