using System.Text.Json;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Validation;

/// <summary>Checks the messages of a request as LINE does, and answers as LINE does when they are not right.</summary>
internal static class MessageRules
{
    private const int MessagesMax = 5;

    /// <summary>Null when every message is right. Mentions are only for replies and pushes to groups, which the caller knows.</summary>
    public static LineAnswer? Refuse(JsonElement body)
    {
        var report = new Report();
        var messages = new Field(body, "", report)["messages"];
        if (!messages.Exists) { messages.Fail("May not be empty"); }
        else if (messages.IsList(1, MessagesMax))
        {
            foreach (var (message, index) in messages.Items.Select((message, index) => (message, index)))
            {
                if (CheckFlex(message, index) is { } refused) { return refused; }
                MessageShapes.Check(message);
            }
        }
        return Answer(report);
    }

    internal static LineAnswer? Answer(Report report) =>
        report.Unreadable is { } property ? LineAnswer.InvalidProperty(property)
        : report.Faults.Count > 0 ? LineAnswer.Invalid(report.Faults)
        : null;

    /// <summary>Faults inside Flex are reported per message, with paths inside its contents.</summary>
    private static LineAnswer? CheckFlex(Field message, int index)
    {
        if (message.Type != "flex") { return null; }
        var report = new Report();
        FlexRules.Check(message["contents"].AsFlex(report));
        if (report.IsClean) { return null; }
        if (report.Unreadable is { } unreadable) { report.Add("invalid property", unreadable); }
        return LineAnswer.Error(400, $"A message (messages[{index}]) in the request body is invalid", report.Faults);
    }
}
