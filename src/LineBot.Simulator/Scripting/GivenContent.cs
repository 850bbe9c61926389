using LineBot.Simulator.Contents;

namespace LineBot.Simulator.Scripting;

/// <summary>Bytes given to a scripted phone: base64, or one of the sample photos by name.</summary>
internal sealed record GivenContent(string? Base64, string? ContentType, string? Sample, string? FileName)
{
    public Content ToContent(string kind)
    {
        if (Sample is not null) { return SamplePhotos.Get(Sample); }
        if (Base64 is null || ContentType is null)
        {
            throw new RefusalException("Content is a sample's name, or base64 with its contentType.");
        }
        try
        {
            return new(Convert.FromBase64String(Base64), ContentType, kind) { FileName = FileName };
        }
        catch (FormatException)
        {
            throw new RefusalException("The content is not valid base64.");
        }
    }
}
