namespace Bukharin.Publish.Styling.Epub;

/// <summary>In which texts the contents of an EPUB list the clauses.</summary>
public enum ClauseListing
{
    /// <summary>In texts of more than <see cref="EpubStyle.FewClauses"/> clauses.</summary>
    LongTexts,

    /// <summary>In every text.</summary>
    Always,

    /// <summary>In no text.</summary>
    Never,
}
