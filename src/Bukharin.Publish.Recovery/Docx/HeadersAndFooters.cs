using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Numbering;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Runs;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>Headers and footers.</summary>
internal static class HeadersAndFooters
{
    /// <summary>The paragraphs of the headers and footers that are shown, each different text once; fields have the results that the file has.</summary>
    public static ImmutableArray<string> Read(ReadingContext context, string mainPart, XElement body, XElement? settings)
    {
        var hasEven = settings.Child("evenAndOddHeaders").IsOn() == true;
        var relationships = context.Package.RelationshipsOf(mainPart);
        var texts = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in Sections.Of(body))
        {
            // ISO/IEC 29500-1, 17.10.6 and 17.10.1: first and even pages have their own only where a switch says so.
            var hasFirst = section.Child("titlePg").IsOn() == true;
            foreach (var reference in section.Elements())
            {
                if (reference.Name != WordNames.Main + "headerReference" && reference.Name != WordNames.Main + "footerReference"
                    || (reference.Named("type") == "first" && !hasFirst)
                    || (reference.Named("type") == "even" && !hasEven)
                    || reference.Attribute(WordNames.Relationships + "id") is not { } id)
                {
                    continue;
                }

                if (!relationships.TryGetValue(id.Value, out var relationship))
                {
                    throw new InvalidDataException($"{mainPart}: {reference.Name.LocalName} names the relationship '{id.Value}', which is not there.");
                }

                if (read.Add(relationship.Target))
                {
                    var story = new StoryReader(context, relationship.Target);
                    texts.AddRange(story.Read(context.Package.Read(relationship.Target)).Select(paragraph => paragraph.Text).Where(seen.Add));
                }
            }
        }

        return [.. texts];
    }
}
