using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A fault of the program while it worked on an edition. Several are worked on at once, so the exception tells which.</summary>
/// <param name="stage">The step.</param>
/// <param name="format">The edition's format.</param>
/// <param name="fault">The fault.</param>
internal sealed class EditionFaultException(EditionStage stage, Format format, Exception fault) : Exception(null, fault)
{
    public EditionStage Stage => stage;

    public Format Format => format;

    /// <summary>Does one step and wraps any exception of it.</summary>
    /// <exception cref="EditionFaultException">The step failed, but was not cancelled.</exception>
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
