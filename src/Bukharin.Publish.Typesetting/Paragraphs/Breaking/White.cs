namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>The white of a word space on a line that has been fitted.</summary>
/// <param name="StartPt">Where it begins, from the measure's left.</param>
/// <param name="EndPt">Where it ends.</param>
/// <param name="Depth">Lines through which white runs down to here, this one included.</param>
internal readonly record struct White(float StartPt, float EndPt, int Depth);
