using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>PDF files made by hand, to say what no writer of ours would.</summary>
internal static class PagesByHand
{
    /// <summary>A file whose pages, 400 by 600 points, have these content streams; F1 is Times, F2 Times Italic.</summary>
    /// <param name="catalog">Entries of the catalog besides its type and pages. Page i is object 10 + 2i.</param>
    /// <param name="annotations">The annotations of the first page.</param>
    /// <param name="contents">Content streams, one a page.</param>
    public static byte[] Of(string catalog, string annotations, params string[] contents)
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            [2] = $"<< /Type /Pages /Count {contents.Length} /Kids [{string.Join(' ', contents.Select((_, i) => $"{10 + (2 * i)} 0 R"))}] >>",
            [3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            [4] = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic /Encoding /WinAnsiEncoding >>",
        };
        for (var i = 0; i < contents.Length; i++)
        {
            objects[10 + (2 * i)] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
                + $"/Contents {11 + (2 * i)} 0 R {(i == 0 && annotations.Length > 0 ? $"/Annots [{annotations}]" : "")} >>";
            objects[11 + (2 * i)] = $"<< /Length {contents[i].Length} >>\nstream\n{contents[i]}\nendstream";
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size 100 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static byte[] Of(params string[] contents) => Of("", "", contents);

    /// <summary>A line of 10-point text.</summary>
    public static string Line(double x, double y, string words, double size = 10) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({words.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n");
}
