using System.Globalization;
using LineBot.Simulator.Feeds;

namespace LineBot.Simulator.Faults;

/// <summary>The faults that are still to come.</summary>
internal sealed class FaultPlan(Feed feed)
{
    private readonly Lock gate = new();
    private readonly List<InjectedFault> waiting = [];
    private int count;

    public InjectedFault[] Waiting
    {
        get { lock (gate) { return [.. waiting]; } }
    }

    public InjectedFault Add(InjectedFault fault)
    {
        lock (gate)
        {
            count++;
            var numbered = fault with { Id = count.ToString(CultureInfo.InvariantCulture) };
            waiting.Add(numbered);
            feed.Publish("faults", waiting.ToArray());
            return numbered;
        }
    }

    public void Clear(string? id = null)
    {
        lock (gate)
        {
            waiting.RemoveAll(fault => id is null || fault.Id == id);
            feed.Publish("faults", waiting.ToArray());
        }
    }

    /// <summary>The fault that hits this call, if one does.</summary>
    public InjectedFault? Take(string call)
    {
        lock (gate)
        {
            var index = waiting.FindIndex(fault => fault.Fits(call));
            if (index < 0) { return null; }
            var fault = waiting[index];
            if (fault.Skip > 0)
            {
                waiting[index] = fault with { Skip = fault.Skip - 1 };
                return null;
            }
            if (fault.Times > 1) { waiting[index] = fault with { Times = fault.Times - 1 }; }
            else { waiting.RemoveAt(index); }
            feed.Publish("faults", waiting.ToArray());
            return fault;
        }
    }
}
