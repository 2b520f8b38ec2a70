namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What happens to one file while a set is put in place.</summary>
/// <param name="Place">Its path within the folder: a name, or <c>rejected/</c> and a name.</param>
/// <param name="New">SHA-256 of the new file; null if the place becomes empty.</param>
/// <param name="Old">SHA-256 of the file that was there when the step was decided; null if there was none, or a link.</param>
/// <param name="Keep">The path within the folder where the old file is kept; null if it is not needed any more.</param>
internal sealed record JournalStep(string Place, string? New, string? Old, string? Keep);
