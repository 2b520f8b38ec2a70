namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The null object (ISO 32000-1, 7.3.9); in arrays only, for a dictionary leaves such an entry out.</summary>
internal sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Value = new();

    private PdfNull()
    {
    }

    public override void Write(SyntaxWriter writer) => writer.Keyword("null"u8);
}
