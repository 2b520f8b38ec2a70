namespace Bukharin.Publish.Styling.Words;

/// <summary>What an edition on a screen says of how it is cited, with a clause of the text for an example.</summary>
/// <param name="Heading">The heading: <c>How to cite</c>.</param>
/// <param name="Clause">How a clause is cited, with <see cref="ClausePlace"/> once in it.</param>
/// <param name="Page">How a page of the printed edition is cited, with <see cref="PagePlace"/> once in it.</param>
/// <param name="Link">How a link to a clause is written, with <see cref="LinkPlace"/> once in it.</param>
public sealed record CitationWords(string Heading, string Clause, string Page, string Link)
{
    /// <summary>Stands for the address of the clause: <c>2.b</c>.</summary>
    public const string ClausePlace = "{clause}";

    /// <summary>Stands for the label of the page on which it begins: <c>14</c>.</summary>
    public const string PagePlace = "{page}";

    /// <summary>Stands for what an address ends in that leads to it: <c>#clause-2-b</c>.</summary>
    public const string LinkPlace = "{link}";
}
