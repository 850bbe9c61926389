namespace LineBot.Dialogs.Language;

/// <summary>Reads a Thai telephone number: 081-234-5678 · +66 81 234 5678 · 02 123 4567 · 054-123456, and 812345678, whose 0 a spreadsheet dropped.</summary>
public static class PhoneReader
{
    public static Meaning<PhoneNumber> Read(string text)
    {
        var numbers = DigitRuns.In(ThaiText.Clean(text)).Select(AtHome).OfType<string>().Distinct().Select(number => new PhoneNumber(number)).ToList();
        return numbers.Count == 1 ? Meaning.Sure(numbers[0]) : Meaning.Unsure(numbers);
    }

    private static string? AtHome(string digits)
    {
        var national = digits switch
        {
            ['+', '6', '6', '0', .. var rest] => rest,
            ['+', '6', '6', .. var rest] => rest,
            ['6', '6', .. var rest] when rest.Length is 8 or 9 && digits.Length >= 10 => rest,
            ['0', .. var rest] => rest,
            [>= '6' and not '7', ..] when digits.Length == 9 => digits,
            _ => "",
        };
        return national switch
        {
            ['6' or '8' or '9', ..] when national.Length == 9 => $"0{national}",
            [>= '2' and <= '7', ..] when national.Length == 8 => $"0{national}",
            _ => null,
        };
    }
}
