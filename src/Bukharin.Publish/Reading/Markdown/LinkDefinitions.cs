using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Notices definitions of links that would be lost without a word.</summary>
internal static class LinkDefinitions
{
    public static void Report(MarkdownDocument document, IReadOnlySet<LinkReferenceDefinition> used, SourceCharacters source, DiagnosticLog log)
    {
        foreach (var group in document.Descendants<LinkReferenceDefinitionGroup>())
        {
            foreach (var definition in group.OfType<LinkReferenceDefinition>())
            {
                if (used.Contains(definition))
                {
                    continue;
                }

                var place = source.Between(definition.Span.Start, definition.Span.End + 1);
                var isDuplicate = document.TryGetLinkReferenceDefinition(definition.Label!, out var first) && first != definition;
                log.Add((isDuplicate ? DiagnosticCodes.DuplicateLinkDefinition : DiagnosticCodes.UnusedLinkDefinition).At(place, definition.Label!));
            }
        }
    }
}
