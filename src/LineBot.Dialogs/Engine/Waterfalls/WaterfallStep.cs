namespace LineBot.Dialogs.Engine;

/// <summary>One step: asks, goes on, or ends. It answers with a result always.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
