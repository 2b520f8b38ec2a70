using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Records;

/// <summary>What is wrong with an XML file that says of a text what its front matter says.</summary>
/// <param name="code">The code of what is wrong with such a file.</param>
/// <param name="place">Where it is told.</param>
internal sealed class RecordFindings(DiagnosticCode code, SourceSpan place)
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>All that has been found.</summary>
    public ImmutableArray<Diagnostic> All => _findings.ToImmutable();

    /// <summary>Reads a file; null where it is no XML, which is told.</summary>
    /// <param name="xml">The file.</param>
    public XElement? Read(ReadOnlyMemory<byte> xml)
    {
        try
        {
            return XDocument.Load(new MemoryStream(xml.ToArray())).Root;
        }
        catch (XmlException)
        {
            Report("is no XML");
            return null;
        }
    }

    /// <summary>Holds values of the file, in their order, against those that it has to have.</summary>
    /// <param name="what">What the values are.</param>
    /// <param name="expected">What they have to be.</param>
    /// <param name="found">What they are.</param>
    public void Same(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        if (!expected.SequenceEqual(found))
        {
            Report($"has {Said(found)} for the {what}, not {Said(expected)}");
        }

        static string Said(IEnumerable<string> values) => values.Any() ? $"'{string.Join("', '", values)}'" : "nothing";
    }

    private void Report(string what) => _findings.Add(code.At(place, what));
}
