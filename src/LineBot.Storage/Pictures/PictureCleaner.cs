using System.Buffers;

namespace LineBot.Storage.Pictures;

/// <summary>
/// Lets a picture's bytes through as they come and leaves out what is not needed to draw it: where and when it was taken, by what, edited
/// with what, thumbnails, comments, and whatever hangs on behind its end. A picture stays upright. Nothing is decoded, and never more
/// than one segment of 64 KiB is held back, whatever the bytes claim.
/// </summary>
public sealed class PictureCleaner
{
    /// <summary>LINE's own limit for pictures.</summary>
    public const int BytesMax = 10 * 1024 * 1024;

    private PictureWalk? walk;
    private long fed;

    public PictureProgress Progress { get; private set; } = PictureProgress.NeedsMore;

    /// <summary>Null until the first byte told.</summary>
    public PictureKind? Kind => walk?.Kind;

    /// <summary>Takes the next bytes. What was written counts only once <see cref="PictureProgress.Complete"/> is reached.</summary>
    public PictureProgress Feed(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean)
    {
        if (Progress != PictureProgress.NeedsMore || bytes.IsEmpty) { return Progress; }
        walk ??= WalkFor(bytes[0]);
        fed += bytes.Length;
        var walked = walk?.Feed(bytes, clean) ?? PictureProgress.Unreadable;
        return Progress = walked != PictureProgress.Unreadable && fed > BytesMax ? PictureProgress.TooLarge : walked;
    }

    // The rest of the signature is the walk's to check.
    private static PictureWalk? WalkFor(byte first) => first switch
    {
        0xFF => new JpegWalk(),
        0x89 => new PngWalk(),
        _ => null,
    };
}

/// <summary>What kind of picture the bytes are, whatever anybody says they are.</summary>
public enum PictureKind
{
    Jpeg,
    Png,
}

/// <summary>How far a picture's bytes got.</summary>
public enum PictureProgress
{
    NeedsMore,
    Complete,

    /// <summary>No JPEG or PNG, or a damaged one.</summary>
    Unreadable,

    /// <summary>Too many bytes, or so many pixels that a phone could not show it.</summary>
    TooLarge,
}
