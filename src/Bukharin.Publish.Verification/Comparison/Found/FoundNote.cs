using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A footnote of an edition.</summary>
/// <param name="Note">The note.</param>
/// <param name="Tokens">What it says.</param>
/// <param name="Ids">Names of places in it.</param>
/// <param name="Remarks">Changes and comments in it.</param>
internal sealed record FoundNote(RecoveredNote Note, TokenStream Tokens, HashSet<string> Ids, List<FoundRemark> Remarks);
