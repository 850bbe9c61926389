using System.Text;

namespace LineBot.Functions.Triggers;

public class TriggerEnvelopeTests
{
    [Fact]
    public void A_binary_payload_is_one_base64_of_the_bytes() =>
        Read("""{"Data":{"message":"eyJrIjoi4LiBIn0="},"Metadata":{"DequeueCount":"1","Id":"\"guid\"","sys":{"MethodName":"line-events"}}}""")
            .ShouldBe("""{"k":"ก"}""");

    [Fact]
    public void A_text_payload_is_a_string_inside_a_string() =>
        Read("""{"Data":{"message":"\"{\\\"webhookEventId\\\":\\\"01H\\\",\\\"n\\\":3}\""},"Metadata":{"Id":"\"mine\"","n":"\"3\""}}""")
            .ShouldBe("""{"webhookEventId":"01H","n":3}""");

    [Fact]
    public void Plain_words_inside_a_string_are_read_too() =>
        Read("""{"Data":{"item":"\"plain text あ\""},"Metadata":{}}""").ShouldBe("plain text あ");

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":null}""")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"message":7}}""")]
    [InlineData("""{"Data":{"message":"not base64!"}}""")]
    [InlineData("""{"Data":{"message":"\"open"}}""")]
    [InlineData("""{"Data":{"timer":{"IsPastDue":false}}}""")]
    public void Anything_else_has_no_payload(string body) => Read(body).ShouldBeNull();

    [Fact]
    public void Bytes_that_are_no_Unicode_are_no_payload() => TriggerEnvelope.QueuePayload([.. "{\"Data\":{\"m\":\""u8, 0xC4, .. "\"}}"u8]).ShouldBeNull();

    private static string? Read(string body) =>
        TriggerEnvelope.QueuePayload(Encoding.UTF8.GetBytes(body)) is { } payload ? Encoding.UTF8.GetString(payload) : null;
}
