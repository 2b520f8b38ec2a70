using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Line numbers in the inner margin, counted through the whole book.</summary>
/// <param name="Step">Every how many lines a number stands; 0 if the lines come with the numbers of another edition.</param>
/// <param name="Font">The font of the figures.</param>
/// <param name="DistancePt">White between the figures and the text.</param>
/// <remarks>Numbers are added to finished pages. Neither lines nor pages depend on them.</remarks>
internal sealed record LineNumbering(int Step, FontInstance Font, double DistancePt);
