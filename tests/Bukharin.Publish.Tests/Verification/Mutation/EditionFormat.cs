namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>Formats of editions; a kind of damage names those in which it can be done.</summary>
[Flags]
internal enum EditionFormat
{
    Docx = 1,
    Epub = 2,
    Pdf = 4,

    /// <summary>The PDF for the printer: no tags, no links, no ids.</summary>
    Print = 8,
    Linked = Docx | Epub | Pdf,
    All = Linked | Print,
}
