using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A text of a volume: where it comes from, and what it says of itself.</summary>
/// <param name="Id">The id of its title, with which the ids of all that has one in it begin.</param>
/// <param name="SourceFile">The source file's path.</param>
/// <param name="SourceSha256">SHA-256 of the source file, as <see cref="Document.SourceSha256"/> has it.</param>
/// <param name="FrontMatter">Its front matter, of which the volume shows title, subtitle, authors, the head of the letter, credit and rights.</param>
/// <param name="ParagraphLines">The lines at which its paragraphs begin.</param>
internal sealed record VolumeText(string Id, string SourceFile, string SourceSha256, FrontMatter FrontMatter, ImmutableArray<int> ParagraphLines);
