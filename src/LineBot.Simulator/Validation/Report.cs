namespace LineBot.Simulator.Validation;

/// <summary>What is wrong with one request body.</summary>
internal sealed class Report
{
    private readonly List<Fault> faults = [];

    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>A value of a kind that cannot even be read, such as a number for a text: LINE stops there.</summary>
    public string? Unreadable { get; private set; }

    public bool IsClean => faults.Count == 0 && Unreadable is null;

    public void Add(string message, string property) => faults.Add(new(message, property));

    public void CannotRead(string property) => Unreadable ??= property;
}
