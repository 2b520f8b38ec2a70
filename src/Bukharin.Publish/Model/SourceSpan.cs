namespace Bukharin.Publish.Model;

/// <summary>A range of characters in a source file.</summary>
/// <param name="File">The file's path as the caller gave it.</param>
/// <param name="Line">Line of the first character, 1-based; 0 where the span is the file as a whole.</param>
/// <param name="Column">Column of the first character, 1-based, in UTF-16 units; 0 with line 0.</param>
/// <param name="Length">Length in UTF-16 units of the source, line ends included; 0 marks a point.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>A span that stands for a file as a whole.</summary>
    /// <param name="file">The file's path.</param>
    public static SourceSpan Whole(string file) => new(file, 0, 0, 0);

    /// <inheritdoc />
    public override string ToString() => Line == 0 ? File : FormattableString.Invariant($"{File}({Line},{Column})");
}
