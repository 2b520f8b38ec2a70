namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>Whose a footnote is.</summary>
internal enum NoteSeries
{
    /// <summary>The author's of the text.</summary>
    Author,

    /// <summary>The editor's: it was a square bracket in the source.</summary>
    Editor,
}
