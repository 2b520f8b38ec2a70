namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>An object of a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract class PdfObject
{
    public static implicit operator PdfObject(int value) => new PdfNumber(value);

    public static implicit operator PdfObject(double value) => new PdfNumber(value);

    public static implicit operator PdfObject(bool value) => value ? PdfBoolean.True : PdfBoolean.False;

    /// <summary>Writes the object as a direct object.</summary>
    public abstract void Write(SyntaxWriter writer);
}
