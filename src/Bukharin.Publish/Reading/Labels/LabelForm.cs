namespace Bukharin.Publish.Reading.Labels;

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

    /// <summary><c>1.2</c>, <c>1.2.</c> and <c>1.2)</c>: the numeral alone tells what it follows.</summary>
    Decimal,

    /// <summary><c>Article 1</c>, <c>Article 1.</c> and <c>Art. 1:</c>: the word tells what it follows.</summary>
    Word,

    /// <summary><c>1/</c></summary>
    Slash,

    /// <summary><c>1:</c></summary>
    Colon,

    /// <summary><c>1 –</c></summary>
    Dash,

    /// <summary><c>1</c>, with which a heading begins, or which is a paragraph of its own.</summary>
    Bare,

    /// <summary>Whatever the source states to be a label.</summary>
    Stated,
}
