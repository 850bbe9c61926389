using LineBot.Dialogs.Cards;

namespace LineBot.Dialogs.MyData;

/// <summary>The buttons of "my data". None of them names a person: each answer is about whoever taps.</summary>
internal static class MyDataPostbacks
{
    public const string LooksAction = "my-data-looks";
    public const string ConsentsAction = "my-data-consents";
    public const string ConsentAction = "my-data-consent";
    public const string CopyAction = "my-data-copy";
    public const string RetentionAction = "my-data-retention";

    public const string Off = "off";

    public static Postback Looks => new(LooksAction);

    public static Postback Consents => new(ConsentsAction);

    public static Postback Copy => new(CopyAction);

    public static Postback Retention => new(RetentionAction);

    public static Postback Give(string purpose) => new(ConsentAction, purpose, "on");

    public static Postback Withdraw(string purpose) => new(ConsentAction, purpose, Off);
}
