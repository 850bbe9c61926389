namespace LineBot.Dialogs.Language;

/// <summary>A person's name as told: title and family name may be missing, the given name never.</summary>
public readonly record struct PersonName
{
    private readonly string? given;

    internal PersonName(string title, string given, string family) => (Title, this.given, Family) = (title, given, family);

    public string? Title { get; }

    public string Given => given ?? throw new InvalidOperationException("An empty name.");

    public string? Family { get; }

    /// <summary>Safe for logs.</summary>
    public override string ToString() => "name";
}
