namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The place where a page begins: the top of a PDF's page, the marker of a page in an EPUB.</summary>
/// <param name="Label">What the page is called: its label in the PDF, or the marker's name (<c>12</c>, <c>Page 12</c>).</param>
/// <param name="Id">Name of the marker; empty where the format has none.</param>
/// <remarks>It stands directly before the first words of the page, inside a word that is divided between two pages.</remarks>
public sealed record RecoveredPageTurn(string Label, string Id = "") : RecoveredPiece;
