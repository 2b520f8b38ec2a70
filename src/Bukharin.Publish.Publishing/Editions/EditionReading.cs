using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>The result of reading an edition's file back.</summary>
/// <param name="Edition">The edition; null if the file is not of the format.</param>
/// <param name="Fault">Why it is not, as a sentence.</param>
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
