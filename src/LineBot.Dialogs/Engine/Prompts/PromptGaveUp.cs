namespace LineBot.Dialogs.Engine;

/// <summary>How a prompt ends that got no answer it could use. The step that asked finds this in place of a value.</summary>
public sealed record PromptGaveUp(string PromptId, int AttemptCount);
