using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>What was read back of a file.</summary>
/// <param name="Edition">The edition; null where the file is none.</param>
/// <param name="Fault">Why it is none, in a sentence.</param>
internal sealed record EditionReading(RecoveredEdition? Edition, string Fault)
{
    /// <summary>Reads a file back.</summary>
    public static EditionReading Of(Format format, byte[] bytes)
    {
        try
        {
            return new EditionReading(format.Recover(new MemoryStream(bytes, writable: false)), "");
        }
        catch (InvalidDataException fault)
        {
            return new EditionReading(null, fault.Message);
        }
    }
}
