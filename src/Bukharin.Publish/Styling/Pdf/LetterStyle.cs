namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Forms of letters and figures in the PDF.</summary>
/// <param name="Figures">Figures of running text; beside capitals and in labels they are lining ones in any case.</param>
/// <param name="Ligatures">Whether the face's common ligatures are used.</param>
/// <param name="CapitalsLetterspacingEm">White after each letter of a word in capitals, in ems.</param>
/// <param name="SmallCapitalsLetterspacingEm">White after each letter of heads in small capitals, in ems.</param>
public sealed record LetterStyle(
    FigureForm Figures, bool Ligatures, double CapitalsLetterspacingEm, double SmallCapitalsLetterspacingEm);
