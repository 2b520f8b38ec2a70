namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A name (ISO 32000-1, 7.3.5), without the slash.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value => value;

    public override void Write(SyntaxWriter writer) => writer.Name(value);
}
