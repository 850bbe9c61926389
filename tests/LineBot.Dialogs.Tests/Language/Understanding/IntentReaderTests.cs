using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language.Understanding;

public class IntentReaderTests
{
    private static readonly IntentReader Reader = IntentReader.Load();

    [Theory]
    [InlineData("ตายายสบายดี")]
    [InlineData("ยอดเยี่ยมมากค่ะ")]
    [InlineData("งวดนี้ออกอะไร")]
    [InlineData("เกิดอะไรขึ้น")]
    [InlineData("วันเกิดลูก")]
    [InlineData("ฝากบอกแม่ด้วยนะ")]
    [InlineData("กู้ภัยมาแล้ว")]
    [InlineData("ผูกพันกันมานาน")]
    [InlineData("ออกพรรษาปีนี้")]
    [InlineData("หยุดยาวไปไหนกัน")]
    [InlineData("ยังไม่ได้จ่ายเลย")]
    [InlineData("ยังไม่ได้โอนค่ะ")]
    public void A_word_inside_another_word_means_nothing(string text) => Reader.Understand(text).Confidence.ShouldNotBe(Confidence.Sure, Reader.Understand(text).Because);

    [Theory]
    [InlineData("ยกเลิกการผูกบัญชี", "unlink")]
    [InlineData("ยกเลิกครับ", "cancel")]
    [InlineData("ช่วยด้วย", "help")]
    [InlineData("ยอดหนี้เท่าไหร่", "loan")]
    [InlineData("โอนไปแล้วยังไม่เข้า", "history")]
    [InlineData("หายใจไม่ออก ช่วยด้วย", "emergency")]
    [InlineData("สวัสดีค่ะ รบกวนขอดูยอดเงินหน่อยนะคะ", "balance")]
    public void The_longer_meaning_wins(string text, string intent) => Reader.Understand(text).Intent.ShouldBe(intent);
}
