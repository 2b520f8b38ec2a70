using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Numbers in the inner margin, beside the lines that are counted: from the first of the book to the last.</summary>
/// <param name="Step">Every how many lines a number stands; 0 where the lines themselves have the numbers of another edition's.</param>
/// <param name="Font">The font of the figures.</param>
/// <param name="DistancePt">White between the figures and the text.</param>
/// <remarks>They are set when there are pages, beside lines that are there: neither lines nor pages depend on them.</remarks>
internal sealed record LineNumbering(int Step, FontInstance Font, double DistancePt);
