using System.Xml.Linq;
using LineBot.Storage.Queues;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Faults;

/// <summary>What lies in the queues, seen or hidden: whatever was put and not yet deleted, read off the wire.</summary>
internal sealed class WaitingMessages
{
    private readonly Lock gate = new();
    private readonly List<WaitingMessage> waiting = [];

    public IReadOnlyList<WaitingMessage> Left
    {
        get { lock (gate) { return [.. waiting]; } }
    }

    /// <summary>What is laid aside waits for a person, not for the host.</summary>
    public void See(string host, StorageCall call, int status, ReadOnlyMemory<byte> answer)
    {
        if (call.Service != "queue" || call.Path.Split('?')[0].Split('/') is not ["", _, var queue, "messages", .. var rest] || queue.EndsWith("-poison", StringComparison.Ordinal)) { return; }
        lock (gate)
        {
            if (call.Method == "POST" && status == 201) { waiting.Add(Read(host, queue, call.Body, answer)); }
            if (call.Method == "DELETE" && status == 204) { waiting.RemoveAll(message => message.Receipt.MessageId == Uri.UnescapeDataString(rest[0])); }
        }
    }

    public void Forget(WaitingMessage message)
    {
        lock (gate) { waiting.RemoveAll(one => one.Receipt == message.Receipt); }
    }

    private static WaitingMessage Read(string host, string queue, ReadOnlyMemory<byte> sent, ReadOnlyMemory<byte> answer)
    {
        var message = Xml(answer).Element("QueueMessage")!;
        var receipt = new QueueReceipt(message.Element("MessageId")!.Value, message.Element("PopReceipt")!.Value);
        return new(host, queue, Convert.FromBase64String(Xml(sent).Element("MessageText")!.Value), receipt);
    }

    private static XElement Xml(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        return XElement.Load(stream);
    }
}

/// <summary>Work that is not done, and who put it there.</summary>
internal sealed record WaitingMessage(string Host, string Queue, byte[] Body, QueueReceipt Receipt)
{
    /// <summary>How often the host has brought it.</summary>
    public int Brought { get; set; }
}
