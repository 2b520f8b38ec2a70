using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Styling.Parts;

/// <summary>The look of each part of a text, such as a byline, a quotation or a table, by the names in docs/formats.md.</summary>
public sealed class PartStyles
{
    private readonly ImmutableSortedDictionary<string, PartStyle> _parts;

    internal PartStyles(ImmutableSortedDictionary<string, PartStyle> parts) => _parts = parts;

    /// <summary>The look of the parts unless a style says otherwise.</summary>
    public static PartStyles Default { get; } = new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, PartStyle>
    {
        [ContainerNames.Introduction] = new(2, 1),
        [ContainerNames.Letter] = new(2, 1),
        [ContainerNames.Postscript] = new(2, 1),
        [ContainerNames.Commentary] = new(2, 1),
        [ContainerNames.Work] = new(2, 1),
        [ContainerNames.Headnote] = new(LinesAfter: 1.5) { Alignment = PartAlignment.Center },
        [ContainerNames.Opener] = new(),
        [ContainerNames.Closer] = new(LinesBefore: 0.5),
        [ContainerNames.Byline] = new(LinesAfter: 1) { Alignment = PartAlignment.Center, Form = HeadingForm.Italic },
        [ContainerNames.Salute] = new(0.5, 0.5) { Alignment = PartAlignment.Left },
        [ContainerNames.Dateline] = new(LinesAfter: 0.5) { Alignment = PartAlignment.Right, Indent = 0.25 },
        [ContainerNames.Address] = new(0.5, 0.5) { Alignment = PartAlignment.Left },
        [ContainerNames.Margin] = new(LinesBefore: 0.5) { Alignment = PartAlignment.Left, Form = HeadingForm.Italic, IsSmall = true },
        [ContainerNames.Signed] = new() { Alignment = PartAlignment.Right, Indent = 0.25 },
        [ContainerNames.Source] = new(1, 1) { Alignment = PartAlignment.Left, IsSmall = true },
        [ContainerNames.Imprint] = new(1, 1) { Alignment = PartAlignment.Left, IsSmall = true },
        [ContainerNames.Epigraph] = new(1, 1.5) { Alignment = PartAlignment.Left, Indent = 0.25 },
        [ContainerNames.Attribution] = new() { Alignment = PartAlignment.Right },
        [ContainerNames.Quote] = new(0.5, 0.5),
        [ContainerNames.List] = new(0.5, 0.5),
        [ContainerNames.Definitions] = new(0.5, 0.5),
        [ContainerNames.Verse] = new(0.5, 0.5),
        [ContainerNames.Code] = new(0.5, 0.5),
        [ContainerNames.Table] = new(0.75, 0.75),
        [ContainerNames.Figure] = new(0.75, 0.75),
        [BlockNames.Break] = new(1, 1),
    }));

    /// <summary>The names of all parts whose look can be set.</summary>
    public IEnumerable<string> Names => _parts.Keys;

    /// <summary>The look of a part.</summary>
    /// <param name="name">The name of the part (see docs/formats.md), such as <c>signed</c> or <c>quote</c>.</param>
    /// <exception cref="KeyNotFoundException">No part with a look of its own has this name.</exception>
    public PartStyle this[string name] => _parts[name];

    /// <summary>The look of a division.</summary>
    /// <param name="role">The role of the division.</param>
    public PartStyle this[DivisionRole role] => _parts[ContainerNames.Of(role)];

    /// <summary>
    /// Whether a part consists of a few separate lines, whose alignment and letterforms can be set; all other parts consist of running
    /// text and other blocks.
    /// </summary>
    internal static bool IsOfLines(string name) => name is ContainerNames.Byline or ContainerNames.Salute or ContainerNames.Dateline or ContainerNames.Signed
        or ContainerNames.Source or ContainerNames.Imprint or ContainerNames.Epigraph or ContainerNames.Attribution or ContainerNames.Headnote or ContainerNames.Address or ContainerNames.Margin;
}
