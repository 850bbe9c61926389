using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Line.Client;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.RichMenus;
using LineBot.Line.Tests.Client;

namespace LineBot.Line.Tests.Specification;

/// <summary>Every call of the client against LINE's own list of endpoints: method, path, host and body.</summary>
public class EndpointTests
{
    private const string User = "U0123456789abcdef0123456789abcdef";
    private const string Group = "C0123456789abcdef0123456789abcdef";
    private static readonly Guid Key = new("6f1b8a52-0d4c-4b39-9a53-9c1d0d7e0b11");
    private static readonly MessageBatch Batch = MessageBatch.Of(TextMessage.Of("a")) with { NotificationDisabled = true, AggregationUnit = "u" };

    private static readonly RichMenu Menu = new()
    {
        Size = new(2500, 843),
        Selected = false,
        Name = "a",
        ChatBarText = "b",
        Areas = [new(new(0, 0, 10, 10), new MessageAction { Text = "c" })],
    };

    private static readonly Dictionary<string, Func<LineClient, CancellationToken, Task>> Calls = new()
    {
        ["replyMessage"] = (line, stop) => line.ReplyAsync("r", Batch, stop),
        ["pushMessage"] = (line, stop) => line.PushAsync(User, Batch, Key, stop),
        ["multicast"] = (line, stop) => line.MulticastAsync([User], Batch, Key, stop),
        ["broadcast"] = (line, stop) => line.BroadcastAsync(Batch, Key, stop),
        ["validateReply"] = (line, stop) => line.ValidateAsync(MessageUse.Reply, Batch, stop),
        ["validatePush"] = (line, stop) => line.ValidateAsync(MessageUse.Push, Batch, stop),
        ["validateMulticast"] = (line, stop) => line.ValidateAsync(MessageUse.Multicast, Batch, stop),
        ["validateBroadcast"] = (line, stop) => line.ValidateAsync(MessageUse.Broadcast, Batch, stop),
        ["getMessageContent"] = (line, stop) => line.GetContentAsync("123", stop),
        ["getMessageContentPreview"] = (line, stop) => line.GetContentPreviewAsync("123", stop),
        ["getMessageContentTranscodingByMessageId"] = (line, stop) => line.GetTranscodingAsync("123", stop),
        ["getProfile"] = (line, stop) => line.GetProfileAsync(User, stop),
        ["getGroupSummary"] = (line, stop) => line.GetGroupSummaryAsync(Group, stop),
        ["getGroupMemberProfile"] = (line, stop) => line.GetGroupMemberAsync(Group, User, stop),
        ["getGroupMemberCount"] = (line, stop) => line.GetGroupMemberCountAsync(Group, stop),
        ["leaveGroup"] = (line, stop) => line.LeaveGroupAsync(Group, stop),
        ["getRoomMemberProfile"] = (line, stop) => line.GetRoomMemberAsync("R1", User, stop),
        ["leaveRoom"] = (line, stop) => line.LeaveRoomAsync("R1", stop),
        ["showLoadingAnimation"] = (line, stop) => line.ShowLoadingAsync(User, 20, stop),
        ["markMessagesAsReadByToken"] = (line, stop) => line.MarkAsReadAsync("m", stop),
        ["issueLinkToken"] = (line, stop) => line.IssueLinkTokenAsync(User, stop),
        ["getBotInfo"] = (line, stop) => line.GetBotInfoAsync(stop),
        ["getMessageQuota"] = (line, stop) => line.GetQuotaAsync(stop),
        ["getMessageQuotaConsumption"] = (line, stop) => line.GetQuotaConsumptionAsync(stop),
        ["getWebhookEndpoint"] = (line, stop) => line.GetWebhookEndpointAsync(stop),
        ["setWebhookEndpoint"] = (line, stop) => line.SetWebhookEndpointAsync(new("https://fund.example/webhook"), stop),
        ["testWebhookEndpoint"] = (line, stop) => line.TestWebhookAsync(new("https://fund.example/webhook"), stop),
        ["validateRichMenuObject"] = (line, stop) => line.ValidateRichMenuAsync(Menu, stop),
        ["createRichMenu"] = (line, stop) => line.CreateRichMenuAsync(Menu, stop),
        ["setRichMenuImage"] = (line, stop) => line.UploadRichMenuImageAsync("richmenu-1", new byte[] { 1 }, RichMenuImageType.Png, stop),
        ["getRichMenuImage"] = (line, stop) => line.GetRichMenuImageAsync("richmenu-1", stop),
        ["getRichMenuList"] = (line, stop) => line.ListRichMenusAsync(stop),
        ["getRichMenu"] = (line, stop) => line.GetRichMenuAsync("richmenu-1", stop),
        ["deleteRichMenu"] = (line, stop) => line.DeleteRichMenuAsync("richmenu-1", stop),
        ["setDefaultRichMenu"] = (line, stop) => line.SetDefaultRichMenuAsync("richmenu-1", stop),
        ["getDefaultRichMenuId"] = (line, stop) => line.GetDefaultRichMenuAsync(stop),
        ["cancelDefaultRichMenu"] = (line, stop) => line.ClearDefaultRichMenuAsync(stop),
        ["linkRichMenuIdToUser"] = (line, stop) => line.LinkRichMenuAsync(User, "richmenu-1", stop),
        ["getRichMenuIdOfUser"] = (line, stop) => line.GetRichMenuOfAsync(User, stop),
        ["unlinkRichMenuIdFromUser"] = (line, stop) => line.UnlinkRichMenuAsync(User, stop),
        ["linkRichMenuIdToUsers"] = (line, stop) => line.BulkLinkRichMenuAsync([User], "richmenu-1", stop),
        ["unlinkRichMenuIdFromUsers"] = (line, stop) => line.BulkUnlinkRichMenuAsync([User], stop),
        ["createRichMenuAlias"] = (line, stop) => line.CreateRichMenuAliasAsync("a", "richmenu-1", stop),
        ["updateRichMenuAlias"] = (line, stop) => line.UpdateRichMenuAliasAsync("a", "richmenu-1", stop),
        ["getRichMenuAlias"] = (line, stop) => line.GetRichMenuAliasAsync("a", stop),
        ["deleteRichMenuAlias"] = (line, stop) => line.DeleteRichMenuAliasAsync("a", stop),
        ["getRichMenuAliasList"] = (line, stop) => line.ListRichMenuAliasesAsync(stop),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_goes_where_line_expects_it(string operationId)
    {
        var line = OpenApi.Open("messaging-api.yml");
        var expected = line.Operations.Single(operation => OpenApi.Text(operation.Operation["operationId"]) == operationId);
        await using var server = await LineServer.AnsweringAsync(200, "{}");

        await Calls[operationId](server.Client(), TestContext.Current.CancellationToken);

        var call = server.OnlyCall;
        call.Method.ShouldBe(expected.Method);
        call.Path.ShouldMatch("^" + HostOf(expected.Operation) + Regex.Replace(expected.Path, @"\{\w+\}", "[^/]+") + "$");
        if (call.Method == "POST") { call.Headers.ContentLength.ShouldNotBeNull("LINE's edge wants a length, be it zero"); }
        if (BodyOf(line, expected.Operation) is { } body) { CheckBody(call.Body, body); }
    }

    private static string HostOf(YamlDotNet.RepresentationModel.YamlNode operation) =>
        OpenApi.List(OpenApi.Child(operation, "servers")).Any(server => OpenApi.Text(server["url"]).Contains("api-data", StringComparison.Ordinal))
            ? "/data"
            : "";

    private static Schema? BodyOf(OpenApi line, YamlDotNet.RepresentationModel.YamlNode operation) =>
        OpenApi.Child(OpenApi.Child(OpenApi.Child(OpenApi.Child(operation, "requestBody"), "content"), "application/json"), "schema") is { } schema
            ? line.Resolve(schema)
            : null;

    private static void CheckBody(string json, Schema schema)
    {
        using var body = JsonDocument.Parse(json);
        var sent = body.RootElement.EnumerateObject().Select(property => property.Name).ToArray();
        sent.Except(schema.Properties.Keys).ShouldBeEmpty();
        schema.Required.Except(sent).ShouldBeEmpty();
    }
}
