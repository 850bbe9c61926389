using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Welcome;

/// <summary>The first words to a new friend, and to one who comes back.</summary>
internal static class WelcomeMessages
{
    public static Text Hello => Text.Of(
        th: $"สวัสดีค่ะ ฉันเป็นผู้ช่วยของกองทุนชุมชน ถามยอดเงิน เงินกู้ และงวดที่ต้องส่งได้ที่นี่ ทุกวัน ทุกเวลาค่ะ",
        en: $"Hello! I am the assistant of your community fund. Ask me about your savings, loans and next payments, at any time.");

    public static Text HowToBegin => Text.Of(
        th: $"ครั้งแรกต้องผูกบัญชีก่อนนะคะ เตรียมเลขสมาชิกกับรหัสที่กองทุนให้ แล้วกด \"ผูกบัญชี\"",
        en: $"First link your membership: have your member number and the code from your fund ready, then tap \"Link account\".");

    public static Text WelcomeBack => Text.Of(
        th: $"ยินดีต้อนรับกลับมาค่ะ บัญชีที่ผูกไว้ยังอยู่เหมือนเดิม อยากดูอะไรคะ",
        en: $"Welcome back. Your linked accounts are as you left them. What would you like to see?");
}
