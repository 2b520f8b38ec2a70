using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Pagination;

/// <summary>Where a page of the book begins.</summary>
/// <param name="Folio">The page's label, as a reader of the PDF cites it.</param>
/// <param name="At">
/// What its first words belong to: a <see cref="Paragraph"/> or <see cref="Heading"/>, the <see cref="ClauseLabel"/> that
/// begins a clause, a <see cref="ThematicBreak"/>, a <see cref="TitlePart"/>; null for a page that has no words of the
/// text, because it is blank or has nothing but notes.
/// </param>
/// <param name="Run">Index of the run of the paragraph or heading that the page begins in; 0 for everything else.</param>
/// <param name="Offset">
/// Index of the page's first character in a <see cref="TextRun"/>; number of the characters, without spaces, that the pages
/// before have of a <see cref="TitlePart"/>; 0 for everything else.
/// </param>
internal sealed record PageTurn(string Folio, object? At, int Run = 0, int Offset = 0);
