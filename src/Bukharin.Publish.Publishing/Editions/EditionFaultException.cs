using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A fault of ours while an edition was worked on; others were at the same time, so it says which.</summary>
/// <param name="stage">What was being done.</param>
/// <param name="format">The edition's format.</param>
/// <param name="fault">The fault.</param>
internal sealed class EditionFaultException(EditionStage stage, Format format, Exception fault) : Exception(null, fault)
{
    public EditionStage Stage => stage;

    public Format Format => format;

    /// <summary>Does something with an edition.</summary>
    /// <exception cref="EditionFaultException">It could not be done, for no reason that is told to anybody else.</exception>
    public static T During<T>(EditionStage stage, Format format, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not (FileFaultException or OperationCanceledException))
        {
            throw new EditionFaultException(stage, format, fault);
        }
    }
}
