namespace LineBot.Dialogs.Language;

/// <summary>A Thai telephone number as it is dialled at home: 0 and eight or nine digits.</summary>
public readonly record struct PhoneNumber
{
    private readonly string? value;

    internal PhoneNumber(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty telephone number.");

    public bool IsMobile => Value.Length == 10;

    /// <summary>Safe for logs.</summary>
    public override string ToString() => "telephone number";
}
