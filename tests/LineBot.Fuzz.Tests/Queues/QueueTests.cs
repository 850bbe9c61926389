using LineBot.Functions.Photos;
using LineBot.Functions.Reminders;
using LineBot.Functions.Triggers;
using LineBot.Functions.Turns;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;
using LineBot.Fuzz.Webhooks;
using LineBot.Storage.Queues;

namespace LineBot.Fuzz.Queues;

/// <summary>Queue messages and the host's envelopes, damaged: each is taken for what it is, or for none of ours.</summary>
public class QueueTests
{
    internal static readonly byte[][] Messages =
    [
        .. SampleEvents.All.Take(9).Select(one => Bytes.Of($$"""{"copy":"c","channel":"default","event":{{one.ToJsonString()}}}""")),
        Bytes.Of("""{"channel":"default","to":"U1","retryKey":"0f8fad5b-d9cb-469f-a165-70867728950e","queuedAt":"2026-11-21T02:00:00+00:00","messages":[{"type":"text","text":"สวัสดี"}]}"""),
        Bytes.Of("""{"kind":"menu","channel":"default","to":"U1","fault":"none"}"""),
        Bytes.Of("""{"photo":"0123456789abcdef0123456789abcdef"}"""),
        Bytes.Of("borrower\tban-lo\t2026-11-21\t0001"),
        Bytes.Of("morning\tban-lo\t2026-11-21"),
        QueueBody.Pack(Bytes.Of($$"""{"channel":"default","to":"U1","text":"{{new string('ก', 40_000)}}"}""")).ToArray(),
        [0x01, 0x8B, 0x02, 0x80, 0x7B, 0x7D, 0x03],
    ];

    private static readonly byte[][] Envelopes =
    [
        .. Messages.Select(message => Bytes.Of($$$"""{"Data":{"message":"{{{Convert.ToBase64String(message)}}}"},"Metadata":{"DequeueCount":"1"}}""")),
        Bytes.Of("""{"Data":{"message":"\"{\\\"photo\\\":\\\"0123\\\"}\""},"Metadata":{}}"""),
    ];

    [Fact]
    public Task A_message_is_one_of_ours_or_is_laid_aside() => Fuzzer.RunAsync(
        Entrance.Of("queue message", dice => dice.Mutate(Messages, 64 * 1024), Take, new(KiB: 9_000, PerByte: 100)), ordinary: 4_000, atLength: 120_000);

    [Fact]
    public Task An_envelope_of_the_host_holds_a_message_or_none() => Fuzzer.RunAsync(
        Entrance.Of("queue envelope", dice => dice.Mutate(Envelopes, 96 * 1024), body => TriggerEnvelope.QueuePayload(body), new(KiB: 256, PerByte: 24)),
        ordinary: 4_000, atLength: 120_000);

    private static void Take(byte[] message)
    {
        var body = QueueBody.Unpack(message);
        body.Length.ShouldBeLessThanOrEqualTo(2 * 1024 * 1024);
        KeptEvent.FromJson(body)?.ToJson();
        QueuedPush.FromJson(body)?.ToJson();
        QueuedMenu.FromJson(body)?.ToJson();
        Notice.FromBytes(body.Span)?.ToBytes();
        try
        {
            PhotoQueue.Read(body.Span);
        }
        catch (InvalidDataException)
        {
            // Said by name: the host brings it again, and at last lays it aside.
        }
    }
}
