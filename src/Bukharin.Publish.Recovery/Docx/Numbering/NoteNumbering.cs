using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>How the notes of a section are numbered (ISO/IEC 29500-1, 17.11.11).</summary>
/// <param name="Format">How numbers are written.</param>
/// <param name="Start">The first number.</param>
/// <param name="Restart">Where it counts anew (17.18.60): <c>continuous</c>, <c>eachSect</c> or <c>eachPage</c>.</param>
internal sealed record NoteNumbering(string Format, int Start, string Restart)
{
    /// <summary>The numbering of each section, in order; the last one is of what follows.</summary>
    /// <param name="body">The body of the document.</param>
    /// <param name="settings">The settings, or null.</param>
    /// <param name="element"><c>footnotePr</c> or <c>endnotePr</c>.</param>
    /// <param name="format">The format where nothing is said.</param>
    public static ImmutableArray<NoteNumbering> OfSections(XElement body, XElement? settings, string element, string format)
    {
        var whole = Of(settings.Child(element), new NoteNumbering(format, 1, "continuous"));
        return [.. Sections.Of(body).Select(section => Of(section.Child(element), whole)).DefaultIfEmpty(whole)];
    }

    private static NoteNumbering Of(XElement? properties, NoteNumbering otherwise) => new(
        properties.Child("numFmt").Value() ?? otherwise.Format,
        properties.Child("numStart").Number() ?? otherwise.Start,
        properties.Child("numRestart").Value() ?? otherwise.Restart);
}
