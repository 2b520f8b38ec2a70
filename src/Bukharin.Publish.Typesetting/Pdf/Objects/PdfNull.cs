namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The null object (ISO 32000-1, 7.3.9). It occurs in arrays only; dictionaries leave such entries out.</summary>
internal sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Value = new();

    private PdfNull()
    {
    }

    public override void Write(SyntaxWriter writer) => writer.Keyword("null"u8);
}
