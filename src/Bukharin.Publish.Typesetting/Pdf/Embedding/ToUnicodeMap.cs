using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>The map from character codes to text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // The limit for one operator (Adobe Technical Note 5014).
    private const int MappingsPerBlock = 100;

    public static PdfStream Create(CodedGlyphs glyphs)
    {
        var writer = new SyntaxWriter();
        writer.Raw("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        for (var start = 1; start < glyphs.Count; start += MappingsPerBlock)
        {
            var end = Math.Min(start + MappingsPerBlock, glyphs.Count);
            writer.Integer(end - start);
            writer.Keyword("beginbfchar\n"u8);
            for (var code = start; code < end; code++)
            {
                writer.HexadecimalString([(byte)(code >> 8), (byte)code]);
                writer.HexadecimalString(Encoding.BigEndianUnicode.GetBytes(glyphs.TextOf(code)));
                writer.NewLine();
            }

            writer.Raw("endbfchar\n"u8);
        }

        writer.Raw("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """u8);
        return PdfStream.Compressed(writer.Written);
    }
}
