namespace LineBot.Funds.PromptPay;

/// <summary>Draws payment codes where a phone can fetch them.</summary>
public interface IPayCodes
{
    /// <summary>An address that shows this code as a picture for an hour, and nothing after that.</summary>
    Uri Link(string promptPayCode, DateTimeOffset now);
}
