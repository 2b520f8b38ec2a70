namespace Bukharin.Publish.Recovery;

/// <summary>Reads an edition of one format back.</summary>
/// <param name="edition">The edition's bytes, from the present position on; seekable.</param>
/// <returns>What a reader sees of it.</returns>
/// <exception cref="InvalidDataException">The file is damaged so far that its text cannot be reached, or is no edition of the format; the message says where.</exception>
public delegate RecoveredEdition EditionReader(Stream edition);
