namespace LineBot.Storage.Backup;

/// <summary>A backup or a restore cannot be done. The message is one sentence for the operator and holds nothing of a person.</summary>
public sealed class BackupFaultException(string sentence, Exception? cause = null) : Exception(sentence, cause);
