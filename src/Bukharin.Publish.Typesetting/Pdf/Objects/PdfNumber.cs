namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A number (ISO 32000-1, 7.3.3): an integer if the value is one, else a real with three decimals.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value => value;

    public override void Write(SyntaxWriter writer) => writer.Number(value);
}
