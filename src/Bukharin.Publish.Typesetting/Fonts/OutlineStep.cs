namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A step of an outline, in font units, y upwards.</summary>
/// <param name="Verb">The kind of step.</param>
/// <param name="X">Where it ends; unused for <see cref="OutlineVerb.Close"/>.</param>
/// <param name="Y">Where it ends.</param>
/// <param name="ControlX">The control point of a curve.</param>
/// <param name="ControlY">The control point of a curve.</param>
internal readonly record struct OutlineStep(OutlineVerb Verb, double X = 0, double Y = 0, double ControlX = 0, double ControlY = 0);
