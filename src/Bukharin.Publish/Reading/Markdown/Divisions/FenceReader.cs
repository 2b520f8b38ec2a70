using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Content;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown.Divisions;

/// <summary>Reads what an opening fence says: a bare word, or Pandoc's attributes.</summary>
/// <param name="source">The text.</param>
/// <param name="log">Where faults go.</param>
internal sealed class FenceReader(SourceCharacters source, DiagnosticLog log)
{
    /// <summary>What a fence means. A faulty one opens a division all the same, so that its end is not taken for a fault as well.</summary>
    public FenceMeaning Read(DivisionFence fence)
    {
        if (!fence.Role.StartsWith('{'))
        {
            return fence.Role == VerseFence.Numbered ? new FenceMeaning(null, 1) : Role(fence.Role, fence.RoleOffset);
        }

        var attributes = AttributeList.Read(fence.Role);
        ImmutableArray<AttributeList.Entry> classes = [.. attributes.Entries.Where(item => item.Key == "class")];
        return classes.Any(one => one.Value == VerseFence.Numbered) ? NumberedVerse(attributes, fence.RoleOffset) : Division(fence, attributes, classes);
    }

    private FenceMeaning Division(DivisionFence fence, AttributeList attributes, ImmutableArray<AttributeList.Entry> classes)
    {
        foreach (var other in attributes.Entries.Where(item => item.Key != "class").Concat(classes.Skip(1)))
        {
            log.Add(DiagnosticCodes.UnknownAttribute.At(SpanOf(fence.RoleOffset, other), other.Name, "A division has one role and nothing else."));
        }

        if (classes.IsEmpty)
        {
            log.Add(DiagnosticCodes.MalformedAttributes.At(source.Span(fence.RoleOffset, fence.Role.Length)));
            return new FenceMeaning(default(DivisionRole));
        }

        return Role(classes[0].Value, fence.RoleOffset + classes[0].Start + 1);
    }

    private FenceMeaning NumberedVerse(AttributeList attributes, int offset)
    {
        var first = 1;
        RepeatedAttributes.Report(attributes, source, offset, log);
        foreach (var item in attributes.Entries.Where(item => item is not { Key: "class", Value: VerseFence.Numbered or VerseFence.Verse }))
        {
            if (item.Key != VerseFence.Start)
            {
                log.Add(DiagnosticCodes.UnknownAttribute.At(SpanOf(offset, item), item.Name, "Numbered verse can have the number of its first line: {.numbered start=21}."));
            }
            else if (int.TryParse(item.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000)
            {
                first = number;
            }
            else
            {
                log.Add(DiagnosticCodes.UnusableLineNumber.At(SpanOf(offset, item), item.Value));
            }
        }

        return new FenceMeaning(null, first);
    }

    private FenceMeaning Role(string word, int offset)
    {
        if (Words.Role(word) is { } role)
        {
            return new FenceMeaning(role);
        }

        log.Add(DiagnosticCodes.UnknownRole.At(source.Span(offset, word.Length), word, FrontMatter.YamlValues.Capital(Nearest.Hint(word, Words.Roles))));
        return new FenceMeaning(default(DivisionRole));
    }

    private SourceSpan SpanOf(int offset, AttributeList.Entry item) => source.Span(offset + item.Start, item.Length);
}
