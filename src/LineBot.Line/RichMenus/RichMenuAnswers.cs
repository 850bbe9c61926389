using System.Text.Json.Serialization;

namespace LineBot.Line.RichMenus;

/// <summary>LINE's name of a menu.</summary>
public sealed record RichMenuId([property: JsonPropertyName("richMenuId")] string Value);

/// <summary>A menu as LINE keeps it. Menus made in the account's manager are not seen here.</summary>
public sealed record StoredRichMenu
{
    public required string RichMenuId { get; init; }

    public string? Name { get; init; }

    public string? ChatBarText { get; init; }

    public bool Selected { get; init; }

    public RichMenuSize? Size { get; init; }

    public IReadOnlyList<RichMenuArea> Areas { get; init; } = [];
}

/// <summary>All menus made through the API.</summary>
public sealed record RichMenuList(IReadOnlyList<StoredRichMenu> Richmenus);

/// <summary>A lasting name for a menu that may change behind it.</summary>
public sealed record RichMenuAlias(string RichMenuAliasId, string RichMenuId);

/// <summary>All aliases of the account.</summary>
public sealed record RichMenuAliasList(IReadOnlyList<RichMenuAlias> Aliases);

/// <summary>Everybody who has the first menu gets the second.</summary>
public sealed record RichMenuReplacement(string FromRichMenuId, string ToRichMenuId);

/// <summary>How far LINE is with a replacement: <c>ongoing</c>, <c>succeeded</c> or <c>failed</c>.</summary>
public sealed record RichMenuReplacementProgress(string Phase);

/// <summary>The two kinds of picture that LINE takes.</summary>
public enum RichMenuImageType
{
    Png,
    Jpeg,
}
