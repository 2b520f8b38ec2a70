namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What happens in one place when a set is put in place.</summary>
/// <param name="Place">The place, as a path within the folder: a name, or <c>rejected/</c> and a name.</param>
/// <param name="New">SHA-256 of the file that comes there; null if the place becomes empty.</param>
/// <param name="Old">SHA-256 of the file that stood there when the step was decided; null if there was none, or a link.</param>
/// <param name="Keep">Where what stood there is kept, as a path within the folder; null if it is not needed any more.</param>
internal sealed record JournalStep(string Place, string? New, string? Old, string? Keep);
