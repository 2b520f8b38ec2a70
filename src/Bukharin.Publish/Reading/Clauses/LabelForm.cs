namespace Bukharin.Publish.Reading.Clauses;

/// <summary>The delimiters of a label.</summary>
internal enum LabelForm
{
    /// <summary><c>1)</c></summary>
    Parenthesis,

    /// <summary><c>(1)</c></summary>
    Parentheses,

    /// <summary><c>1.</c></summary>
    Point,

    /// <summary><c>§ 1</c></summary>
    Section,

    /// <summary><c>§ 1.</c></summary>
    SectionPoint,
}
