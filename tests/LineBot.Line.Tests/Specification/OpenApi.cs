using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace LineBot.Line.Tests.Specification;

/// <summary>One of LINE's own OpenAPI files.</summary>
internal sealed class OpenApi
{
    private static readonly ConcurrentDictionary<string, OpenApi> Opened = [];
    private readonly YamlMappingNode root;

    private OpenApi(YamlMappingNode root) => this.root = root;

    public IEnumerable<(string Method, string Path, YamlMappingNode Operation)> Operations =>
        from path in Map(root["paths"])
        from operation in Map(path.Value)
        where Text(operation.Key) is "get" or "post" or "put" or "delete"
        select (Text(operation.Key).ToUpperInvariant(), Text(path.Key), (YamlMappingNode)operation.Value);

    /// <summary>Skips the test where LINE's files are missing.</summary>
    public static OpenApi Open(string file) => Opened.GetOrAdd(Path.Combine(Neighbour.Folder("line-openapi"), file), Read);

    public Schema Schema(string name) => new(this, (YamlMappingNode)root["components"]["schemas"][name]);

    public Schema Resolve(YamlNode node) =>
        Child(node, "$ref") is { } reference ? Schema(Text(reference).Split('/')[^1]) : new(this, (YamlMappingNode)node);

    public static YamlNode? Child(YamlNode? node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    public static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Map(YamlNode? node) => node is YamlMappingNode map ? map.Children : [];

    public static IEnumerable<YamlNode> List(YamlNode? node) => node is YamlSequenceNode list ? list.Children : [];

    private static OpenApi Read(string path)
    {
        using var reader = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new((YamlMappingNode)yaml.Documents[0].RootNode);
    }
}

/// <summary>One schema, with what it takes over from others.</summary>
internal sealed class Schema(OpenApi file, YamlMappingNode node)
{
    public string? Kind => OpenApi.Child(node, "type") is { } kind ? OpenApi.Text(kind) : null;

    public Schema? Items => OpenApi.Child(node, "items") is { } items ? file.Resolve(items) : null;

    public string[] Enum => [.. OpenApi.List(OpenApi.Child(node, "enum")).Select(OpenApi.Text)];

    public IEnumerable<string> Required =>
        Parts.SelectMany(part => OpenApi.List(OpenApi.Child(part.Node, "required"))).Select(OpenApi.Text).Distinct();

    /// <summary>The kinds behind a <c>type</c> property, by its values.</summary>
    public IReadOnlyDictionary<string, string> Kinds =>
        OpenApi.Map(OpenApi.Child(OpenApi.Child(node, "discriminator"), "mapping"))
            .ToDictionary(pair => OpenApi.Text(pair.Key), pair => OpenApi.Text(pair.Value).Split('/')[^1]);

    public IReadOnlyDictionary<string, Schema> Properties =>
        Parts.SelectMany(part => OpenApi.Map(OpenApi.Child(part.Node, "properties")))
            .GroupBy(pair => OpenApi.Text(pair.Key))
            .ToDictionary(group => group.Key, group => file.Resolve(group.Last().Value));

    private YamlMappingNode Node => node;

    private IEnumerable<Schema> Parts =>
        OpenApi.List(OpenApi.Child(node, "allOf")).SelectMany(part => file.Resolve(part).Parts).Append(this);
}
