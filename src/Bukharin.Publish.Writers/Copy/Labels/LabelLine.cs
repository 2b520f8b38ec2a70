namespace Bukharin.Publish.Writers.Copy.Labels;

/// <summary>Which line something stands in that leads blocks in: the label of a clause, the mark of a note.</summary>
internal enum LabelLine
{
    /// <summary>The line of the words that the blocks begin with.</summary>
    Words,

    /// <summary>The line of the label that the blocks begin with: "1. (a) …".</summary>
    NextLabel,

    /// <summary>A line of its own, since the blocks begin with neither.</summary>
    Own,
}
