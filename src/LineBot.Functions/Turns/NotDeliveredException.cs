using LineBot.Functions.Sending;

namespace LineBot.Functions.Turns;

/// <summary>LINE did not take the answer, or did not say whether it did; the kept copy of the event brings it back.</summary>
internal sealed class NotDeliveredException(Fate fate) : Exception($"Not delivered: {fate}");
