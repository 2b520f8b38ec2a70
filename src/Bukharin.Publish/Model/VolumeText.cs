using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>One text of a volume, with its source file and its front matter.</summary>
/// <param name="Id">Id of its title, which is also the prefix of all ids inside the text.</param>
/// <param name="SourceFile">Path of the text's source file.</param>
/// <param name="SourceSha256">SHA-256 of the source file, computed as in <see cref="Document.SourceSha256"/>.</param>
/// <param name="FrontMatter">
/// Its front matter, of which the volume shows title, subtitle, authors, the description of the letter, credit and rights.
/// </param>
/// <param name="ParagraphLines">The 1-based lines at which its paragraphs begin, as in <see cref="Document.ParagraphLines"/>.</param>
internal sealed record VolumeText(string Id, string SourceFile, string SourceSha256, FrontMatter FrontMatter, ImmutableArray<int> ParagraphLines);
