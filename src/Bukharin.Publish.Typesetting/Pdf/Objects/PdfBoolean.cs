namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>True or false (ISO 32000-1, 7.3.2).</summary>
internal sealed class PdfBoolean : PdfObject
{
    public static readonly PdfBoolean True = new(true);
    public static readonly PdfBoolean False = new(false);

    private readonly bool _value;

    private PdfBoolean(bool value) => _value = value;

    public override void Write(SyntaxWriter writer) => writer.Keyword(_value ? "true"u8 : "false"u8);
}
