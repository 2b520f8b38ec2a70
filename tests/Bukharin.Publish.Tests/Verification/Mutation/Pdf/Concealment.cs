namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>Ways to keep text in a page and out of sight.</summary>
internal enum Concealment
{
    /// <summary>It is seen.</summary>
    None,

    /// <summary>Text rendering mode 3 (ISO 32000-1, table 106).</summary>
    Invisible,

    /// <summary>White on white.</summary>
    White,

    /// <summary>Beyond the edge of the page.</summary>
    OffPage,

    /// <summary>Under a white shape.</summary>
    Covered,
}
