using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Sections;

/// <summary>A section of the text: what stands under a heading, in a division that no heading names, or in a clause.</summary>
/// <param name="Place">The heading, the division or the clause.</param>
/// <param name="Id">What leads to it: the id of the heading or of the clause's label, or the name that a PDF has for the division's place.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sections">The sections in it, in order.</param>
internal sealed record Section(Block Place, string Id, string Title, ImmutableArray<Section> Sections);
