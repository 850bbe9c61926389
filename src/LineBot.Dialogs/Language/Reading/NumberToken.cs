namespace LineBot.Dialogs.Language;

internal enum NumberTokenKind
{
    /// <summary>Digits as typed: 1,500 or 2.5.</summary>
    Literal,

    /// <summary>A spoken digit: ห้า.</summary>
    Digit,

    /// <summary>A spoken power of ten: สิบ, พัน, k.</summary>
    Unit,
    Half,
    Baht,
    Satang,

    /// <summary>ถ้วน: what stands before is spelled out in full, as on a receipt.</summary>
    Whole,
    Minus,
    Or,

    /// <summary>กว่า, เศษ: about so much, so no amount.</summary>
    About,

    /// <summary>Counts something that is not money: คน, วัน, %.</summary>
    Counter,

    /// <summary>ไม่: what follows is what the person does not mean.</summary>
    Not,

    /// <summary>A word that goes with amounts and changes none: ขอ, ฝาก, จำนวน.</summary>
    Filler,
    Space,
    Other,
}

/// <summary>A piece of a sentence that may hold a number. <paramref name="Value"/>: of a digit 0–9, of a unit its power of ten.</summary>
internal readonly record struct NumberToken(NumberTokenKind Kind, string Text, decimal Value = 0)
{
    public bool IsNumeric => Kind is NumberTokenKind.Literal or NumberTokenKind.Digit or NumberTokenKind.Unit or NumberTokenKind.Half;
}
