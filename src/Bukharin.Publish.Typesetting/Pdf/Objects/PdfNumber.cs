namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A number (ISO 32000-1, 7.3.3): an integer where the value is one, else a real of three decimals.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value => value;

    public override void Write(SyntaxWriter writer) => writer.Number(value);
}
