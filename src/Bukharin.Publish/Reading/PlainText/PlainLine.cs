namespace Bukharin.Publish.Reading.PlainText;

/// <summary>A line of plain text that is not blank.</summary>
/// <param name="Paragraph">1-based number of its paragraph.</param>
/// <param name="LineInParagraph">1-based number in the paragraph.</param>
/// <param name="Start">Offset of its first character that is not white space.</param>
/// <param name="End">Offset after its last one.</param>
internal readonly record struct PlainLine(int Paragraph, int LineInParagraph, int Start, int End);
