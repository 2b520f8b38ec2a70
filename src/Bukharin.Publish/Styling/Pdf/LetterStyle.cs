namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Which forms of letters and figures the PDFs use, and how capitals are letterspaced.</summary>
/// <param name="Figures">The figures of running text; labels and words in capitals always have lining figures.</param>
/// <param name="Ligatures">Whether the typeface's common ligatures are used.</param>
/// <param name="CapitalsLetterspacingEm">The white space after each letter of a word in capitals, in ems.</param>
/// <param name="SmallCapitalsLetterspacingEm">The white space after each letter of headings in small capitals, in ems.</param>
public sealed record LetterStyle(
    FigureForm Figures, bool Ligatures, double CapitalsLetterspacingEm, double SmallCapitalsLetterspacingEm);
