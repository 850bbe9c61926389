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

    /// <summary>The fault that hits this call, if one does. Those that come again and again count every call.</summary>
    public InjectedFault? Take(string call)
    {
        lock (gate)
        {
            if (waiting.Count == 0) { return null; }
            var recurring = TakeRecurring(call);
            var fault = TakeNext(call) ?? recurring;
            if (fault is not null) { feed.Publish("faults", waiting.ToArray()); }
            return fault;
        }
    }

    private InjectedFault? TakeNext(string call)
    {
        var index = waiting.FindIndex(fault => fault.Every == 0 && fault.Fits(call));
        if (index < 0) { return null; }
        var fault = waiting[index];
        if (fault.Skip > 0)
        {
            waiting[index] = fault with { Skip = fault.Skip - 1 };
            return null;
        }
        if (fault.Times > 1) { waiting[index] = fault with { Times = fault.Times - 1 }; }
        else { waiting.RemoveAt(index); }
        return fault;
    }

    private InjectedFault? TakeRecurring(string call)
    {
        InjectedFault? hit = null;
        for (var index = 0; index < waiting.Count; index++)
        {
            var fault = waiting[index];
            if (fault.Every == 0 || !fault.Fits(call)) { continue; }
            if (fault.Skip == 0) { hit ??= fault; }
            waiting[index] = fault with { Skip = fault.Skip == 0 ? fault.Every - 1 : fault.Skip - 1 };
        }
        return hit;
    }
}
