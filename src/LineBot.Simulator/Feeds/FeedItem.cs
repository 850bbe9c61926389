namespace LineBot.Simulator.Feeds;

/// <summary>One thing that happened: <c>message</c>, <c>chat</c>, <c>person</c>, <c>group</c>, <c>wire</c>, <c>clock</c>, <c>usage</c>, <c>host</c>.</summary>
internal sealed record FeedItem(string Kind, object Data);
