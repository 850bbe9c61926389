using System.Diagnostics.CodeAnalysis;
using LineBot.Funds.Members;

namespace LineBot.Funds.PromptPay;

/// <summary>Whom a PromptPay code pays: a telephone, a citizen or tax id, or a biller.</summary>
public readonly record struct PromptPayId
{
    private readonly string? value;

    private PromptPayId(string value, PromptPayKind kind) => (this.value, Kind) = (value, kind);

    public string Value => value ?? throw new InvalidOperationException("An empty PromptPay id.");

    public PromptPayKind Kind { get; }

    /// <summary>The code shows its id to everybody: a person's citizen number must not stand in one.</summary>
    public bool IsCitizen => Kind == PromptPayKind.TaxId && Value[0] is >= '1' and <= '8';

    public static bool TryParse([NotNullWhen(true)] string? text, out PromptPayId id)
    {
        var digits = string.Concat((text ?? "").Where(letter => letter is not (' ' or '-')));
        PromptPayKind? kind = digits.All(char.IsAsciiDigit) ? KindOf(digits) : null;
        id = kind is { } known ? new(digits, known) : default;
        return kind is not null;
    }

    public static PromptPayId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("Not a PromptPay id.");

    /// <summary>Shortened, for logs.</summary>
    public override string ToString() => value is null ? "(none)" : Identifier.Shorten(value);

    private static PromptPayKind? KindOf(string digits) => digits switch
    {
        ['0', '6' or '8' or '9', ..] when digits.Length == 10 => PromptPayKind.Phone,
        { Length: 13 } when digits[0] == '0' || CitizenId.TryParse(digits, out _) => PromptPayKind.TaxId,
        { Length: 15 } => PromptPayKind.Biller,
        _ => null,
    };
}

/// <summary>The kinds of PromptPay ids.</summary>
public enum PromptPayKind
{
    Phone,

    /// <summary>Of a person or of a juristic person.</summary>
    TaxId,

    /// <summary>A tax id with a suffix: only such a code carries references.</summary>
    Biller,
}
