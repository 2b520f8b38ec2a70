namespace Bukharin.Publish.Styling.Epub;

/// <summary>When the contents of an EPUB list the clauses of the text.</summary>
public enum ClauseListing
{
    /// <summary>In texts of so many clauses that a reader looks for one: more than <see cref="EpubStyle.FewClauses"/>.</summary>
    LongTexts,

    /// <summary>In every text.</summary>
    Always,

    /// <summary>In none.</summary>
    Never,
}
