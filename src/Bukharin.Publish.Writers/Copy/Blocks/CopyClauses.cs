using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>Clauses that follow one another: a list, to those who hear a text.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Items">All of them.</param>
internal sealed record CopyClauses(Clause First, ImmutableArray<CopyItem> Items) : CopyItem(First);
