namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A reference to an indirect object (ISO 32000-1, 7.3.10). The generation is always 0.</summary>
/// <param name="number">The object's number; 1 or greater.</param>
internal sealed class PdfReference(int number) : PdfObject
{
    public int Number => number;

    public override void Write(SyntaxWriter writer)
    {
        writer.Integer(number);
        writer.Keyword("0 R"u8);
    }
}
