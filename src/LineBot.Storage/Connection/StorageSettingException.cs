namespace LineBot.Storage.Connection;

/// <summary>A storage setting is missing or malformed. The message is one sentence that names the setting and never quotes its value.</summary>
public sealed class StorageSettingException(string message) : Exception(message);
