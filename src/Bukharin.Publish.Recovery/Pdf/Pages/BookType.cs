namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>The type of a whole file, which its pages share. They are read before it is known.</summary>
internal sealed class BookType
{
    /// <summary>The size of most type of the file, in points; set when all pages have been read.</summary>
    public double SizePt { get; set; }
}
