using System.Buffers;
using System.Diagnostics;

namespace LineBot.Storage.Pictures;

/// <summary>
/// Walks over a picture part by part, however its bytes are cut: a part is held until it is whole and can be judged, or it passes by,
/// copied or left out. A kind of picture says what comes next.
/// </summary>
internal abstract class PictureWalk
{
    /// <summary>More than any camera takes, and as much as a phone can draw.</summary>
    private const long PixelsMax = 100_000_000;

    private byte[] held = new byte[64];
    private Pace pace;
    private int target;
    private int have;
    private long left;

    private enum Pace
    {
        Hold,
        Copy,
        Skip,
        Scan,
    }

    public abstract PictureKind Kind { get; }

    protected PictureProgress Progress { get; private set; } = PictureProgress.NeedsMore;

    public PictureProgress Feed(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean)
    {
        while (!bytes.IsEmpty && Progress == PictureProgress.NeedsMore) { bytes = bytes[Step(bytes, clean)..]; }
        return Progress;
    }

    /// <summary>The part that was asked for by <see cref="Hold"/>.</summary>
    protected abstract void OnHeld(ReadOnlySpan<byte> part, IBufferWriter<byte> clean);

    /// <summary>The part that was let by has passed.</summary>
    protected abstract void OnPassed(IBufferWriter<byte> clean);

    /// <summary>Bytes that are being copied, for a checksum.</summary>
    protected virtual void OnCopied(ReadOnlySpan<byte> bytes)
    {
    }

    /// <summary>Bytes without a length of their own; returns how many were used.</summary>
    protected virtual int OnScan(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean) => throw new UnreachableException();

    protected void Hold(int length)
    {
        (pace, target, have) = (Pace.Hold, length, 0);
        if (held.Length < length) { held = new byte[length]; }
    }

    protected void Copy(long length, IBufferWriter<byte> clean) => Pass(Pace.Copy, length, clean);

    protected void Skip(long length, IBufferWriter<byte> clean) => Pass(Pace.Skip, length, clean);

    protected void Scan() => pace = Pace.Scan;

    protected void Refuse() => Progress = PictureProgress.Unreadable;

    protected void Complete() => Progress = PictureProgress.Complete;

    /// <summary>False where nothing sensible could be drawn.</summary>
    protected bool Allow(long width, long height)
    {
        if (width == 0 || height == 0) { Refuse(); }
        else if (width > PixelsMax / height) { Progress = PictureProgress.TooLarge; }
        return Progress == PictureProgress.NeedsMore;
    }

    private void Pass(Pace how, long length, IBufferWriter<byte> clean)
    {
        (pace, left) = (how, length);
        if (length == 0) { OnPassed(clean); }
    }

    private int Step(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean) => pace switch
    {
        Pace.Hold => StepHolding(bytes, clean),
        Pace.Copy or Pace.Skip => StepPassing(bytes, clean),
        _ => OnScan(bytes, clean),
    };

    private int StepHolding(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean)
    {
        var taken = Math.Min(target - have, bytes.Length);
        bytes[..taken].CopyTo(held.AsSpan(have));
        have += taken;
        if (have == target) { OnHeld(held.AsSpan(0, target), clean); }
        return taken;
    }

    private int StepPassing(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean)
    {
        var taken = (int)Math.Min(left, bytes.Length);
        if (pace == Pace.Copy)
        {
            OnCopied(bytes[..taken]);
            clean.Write(bytes[..taken]);
        }

        left -= taken;
        if (left == 0) { OnPassed(clean); }
        return taken;
    }
}
