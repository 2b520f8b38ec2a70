namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>The white of a word space on a fitted line.</summary>
/// <param name="StartPt">Its start, from the measure's left.</param>
/// <param name="EndPt">Its end.</param>
/// <param name="Depth">How many lines the white runs through down to here, with this one.</param>
internal readonly record struct White(float StartPt, float EndPt, int Depth);
