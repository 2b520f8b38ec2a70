using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>The number of a note, in the text or at the note.</summary>
/// <param name="Part">Its page.</param>
/// <param name="Run">The operator that shows it.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Cells">Its glyphs.</param>
internal sealed record PdfMark(int Part, int Run, string Target, ImmutableArray<Cell> Cells);
