namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What a reader is given.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="EditionFile">The edition file of a plain text; null where there is none.</param>
internal sealed record FuzzInput(byte[] Bytes, byte[]? EditionFile = null);
