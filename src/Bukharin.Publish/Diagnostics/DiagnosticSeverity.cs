namespace Bukharin.Publish.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing: an inference, a gap in the numbers.</summary>
    Information,

    /// <summary>Worth a look: something may not mean what it seems to. The edition is written all the same.</summary>
    Warning,

    /// <summary>No edition can be made of this.</summary>
    Error,
}
