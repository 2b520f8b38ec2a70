namespace Bukharin.Publish.Styling.Words;

/// <summary>The advice on how to cite the text, on the imprint page of an EPUB, with a clause of the text as an example.</summary>
/// <param name="Heading">The heading of the advice: <c>How to cite</c>.</param>
/// <param name="Clause">The line on citing by clause; it contains <see cref="ClausePlace"/> once.</param>
/// <param name="Page">The line on citing by page of the printed edition; it contains <see cref="PagePlace"/> once.</param>
/// <param name="Link">The line on citing by link; it contains <see cref="LinkPlace"/> once.</param>
public sealed record CitationWords(string Heading, string Clause, string Page, string Link)
{
    /// <summary>Placeholder for the address of the example clause, such as <c>2.b</c>.</summary>
    public const string ClausePlace = "{clause}";

    /// <summary>Placeholder for the label of the page on which the example clause begins, such as <c>14</c>.</summary>
    public const string PagePlace = "{page}";

    /// <summary>Placeholder for the end of the link to the example clause, such as <c>#clause-2-b</c>.</summary>
    public const string LinkPlace = "{link}";
}
