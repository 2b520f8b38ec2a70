namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Which part of an edition words belong to.</summary>
internal enum ExpectedPlace
{
    /// <summary>The source's own text.</summary>
    Text,

    /// <summary>The title page.</summary>
    TitlePage,

    /// <summary>What follows the text.</summary>
    End,

    /// <summary>The credit, before the text or after it.</summary>
    Credit,

    /// <summary>A bullet or the asterisks of a break: no words.</summary>
    Ornament,
}
