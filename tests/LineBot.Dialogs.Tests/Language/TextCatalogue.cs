using System.Reflection;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Tests.Language;

/// <summary>Every sentence of the bot: what the classes named …Messages can say, with sample values in the gaps.</summary>
internal static class TextCatalogue
{
    /// <summary>The longest that may stand in a gap.</summary>
    private static readonly Dictionary<Type, object> Longest = new()
    {
        [typeof(int)] = 1_000_000,
        [typeof(bool)] = true,
        [typeof(string)] = new string('ก', 120),
        [typeof(Money)] = Money.FromSatang(-99_999_999_999),
        [typeof(DateOnly)] = new DateOnly(2026, 11, 30),
        [typeof(LocalTime)] = new LocalTime(new(2026, 11, 30), new(23, 59)),
        [typeof(DayDistance)] = new DayDistance(-36_500),
        [typeof(Units)] = new Units(99_999_999, new string('ก', 40)),
        [typeof(InterestRate)] = InterestRate.FromPercentPerYear(99.9999m),
        [typeof(MemberNumber)] = MemberNumber.Parse(new string('ก', 40)),
        [typeof(AccountNumber)] = AccountNumber.Parse(new string('ก', 40)),
        [typeof(LoanNumber)] = LoanNumber.Parse(new string('ก', 40)),
        [typeof(ReceiptNumber)] = ReceiptNumber.Parse(new string('ก', 40)),
        [typeof(ClaimNumber)] = ClaimNumber.Of(new(2026, 11, 21), 999_999),
        [typeof(OpeningHours)] = new OpeningHours(new(8, 30), new(16, 30)),
        [typeof(CaseNumber)] = CaseNumber.Of(new(2026, 11, 21), 999_999),
        [typeof(ObjectionNumber)] = ObjectionNumber.Of(new(2026, 11, 21), 999_999),
        [typeof(Text)] = Text.Same(new string('ก', 120)),
    };

    /// <summary>What a reader sees in the gap.</summary>
    private static readonly Dictionary<Type, object> Usual = new()
    {
        [typeof(int)] = 12,
        [typeof(bool)] = true,
        [typeof(string)] = "…",
        [typeof(Money)] = Money.FromSatang(123_450),
        [typeof(DateOnly)] = new DateOnly(2026, 11, 30),
        [typeof(LocalTime)] = new LocalTime(new(2026, 11, 30), new(9, 30)),
        [typeof(DayDistance)] = new DayDistance(9),
        [typeof(Units)] = new Units(3, "ตัว"),
        [typeof(InterestRate)] = InterestRate.FromPercentPerYear(12),
        [typeof(MemberNumber)] = MemberNumber.Parse("0001"),
        [typeof(AccountNumber)] = AccountNumber.Parse("S-0001"),
        [typeof(LoanNumber)] = LoanNumber.Parse("L-2569-014"),
        [typeof(ReceiptNumber)] = ReceiptNumber.Parse("R-0012"),
        [typeof(ClaimNumber)] = ClaimNumber.Of(new(2026, 11, 21), 7),
        [typeof(OpeningHours)] = new OpeningHours(new(8, 30), new(16, 30)),
        [typeof(CaseNumber)] = CaseNumber.Of(new(2026, 11, 21), 7),
        [typeof(ObjectionNumber)] = ObjectionNumber.Of(new(2026, 11, 21), 7),
        [typeof(Text)] = Text.Same("…"),
    };

    public static IReadOnlyList<Type> Classes { get; } =
    [
        .. typeof(Text).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Messages", StringComparison.Ordinal))
            .Where(type => Members(type).Any())
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<(string Name, ISaying Saying)> Sentences(Type type) => [.. Sentences(type, Usual)];

    /// <summary>The words alone, without the buttons under them.</summary>
    public static string Words(ISaying saying, Locale locale) =>
        string.Join("\n", saying.Write(locale).OfType<TextMessage>().Select(message => message.Text));

    public static IReadOnlyList<(string Name, ISaying Saying)> LongestSentences() => [.. Classes.SelectMany(type => Sentences(type, Longest))];

    private static IEnumerable<(string Name, ISaying Saying)> Sentences(Type type, Dictionary<Type, object> values) =>
        Members(type).SelectMany(method => Fillings(method, values)
            .Select(arguments => (NameOf(method, arguments), (ISaying)method.Invoke(null, arguments)!)));

    private static IEnumerable<MethodInfo> Members(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType.IsAssignableTo(typeof(ISaying)));

    /// <summary>One filling, or one for each case of an enumeration.</summary>
    private static IEnumerable<object[]> Fillings(MethodInfo method, Dictionary<Type, object> values) =>
        method.GetParameters().Aggregate<ParameterInfo, IEnumerable<object[]>>(
            [[]],
            (fillings, parameter) => fillings.SelectMany(filling => Values(parameter, values).Select(value => (object[])[.. filling, value])));

    private static IEnumerable<object> Values(ParameterInfo parameter, Dictionary<Type, object> values)
    {
        if (parameter.ParameterType.IsEnum) { return Enum.GetValues(parameter.ParameterType).Cast<object>(); }
        return values.TryGetValue(parameter.ParameterType, out var value)
            ? [value]
            : throw new NotSupportedException(
                $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} takes a {parameter.ParameterType.Name}: give a sample of it here.");
    }

    private static string NameOf(MethodInfo method, object[] arguments) =>
        string.Join(' ', arguments.OfType<Enum>().Select(value => value.ToString()).Prepend(method.Name.Replace("get_", "", StringComparison.Ordinal)));
}
