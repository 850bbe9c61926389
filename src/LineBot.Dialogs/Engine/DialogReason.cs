namespace LineBot.Dialogs.Engine;

/// <summary>Why a dialog or a step is called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
