using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language;

public class YesNoReaderTests
{
    [Theory]
    [InlineData("ใช่")]
    [InlineData("ใช่ค่ะ")]
    [InlineData("ใช่แล้วครับ")]
    [InlineData("ช่ายยย")]
    [InlineData("ค่ะ")]
    [InlineData("ครับผม")]
    [InlineData("ตกลงครับ")]
    [InlineData("โอเคค่ะ")]
    [InlineData("OK")]
    [InlineData("เอาเลยจ้า")]
    [InlineData("ได้ค่ะ")]
    [InlineData("ถูกต้องค่ะ")]
    [InlineData("ยืนยันค่ะ")]
    [InlineData("ไม่มีปัญหาค่ะ")]
    [InlineData("แม่นแล้ว")]
    [InlineData("👍")]
    public void A_yes_is_a_yes(string text) => YesNoReader.Read(text).Value.ShouldBe(true);

    [Theory]
    [InlineData("ไม่")]
    [InlineData("ไม่ค่ะ")]
    [InlineData("ไม่ใช่")]
    [InlineData("ไม่ใช่ครับ")]
    [InlineData("ไม่เอาแล้ว")]
    [InlineData("ยังค่ะ")]
    [InlineData("ยังไม่ได้โอน")]
    [InlineData("บ่แม่น")]
    [InlineData("อย่าเพิ่งนะคะ")]
    [InlineData("ไม่ยินยอม")]
    [InlineData("No")]
    [InlineData("ผิดค่ะ")]
    public void A_no_is_a_no(string text) => YesNoReader.Read(text).Value.ShouldBe(false);

    [Theory]
    [InlineData("")]
    [InlineData("ใช่ไหมคะ")]
    [InlineData("ใช่แต่ยอดไม่ถูก")]
    [InlineData("แล้วแต่เลย")]
    [InlineData("ไม่แน่ใจค่ะ")]
    [InlineData("ยังไงก็ได้")]
    [InlineData("ไม่เป็นไร")]
    [InlineData("คะ?")]
    [InlineData("500")]
    [InlineData("สวัสดี")]
    public void What_is_neither_is_asked_again(string text) => YesNoReader.Read(text).Value.ShouldBeNull();
}
