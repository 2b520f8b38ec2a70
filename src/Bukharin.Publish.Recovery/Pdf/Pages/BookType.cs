namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What is known of a whole file, which its pages share. They are read before it is known.</summary>
internal sealed class BookType
{
    /// <summary>The size of most type of the file, in points; set when all pages have been read.</summary>
    public double SizePt { get; set; }

    /// <summary>Whether the file says which signs are the marks of notes: then others are the text's own.</summary>
    public bool StatesNoteSigns { get; set; }
}
