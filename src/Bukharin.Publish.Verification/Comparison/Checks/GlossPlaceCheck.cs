using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that marks lead back to where the brackets of lifted glosses stood in the source.</summary>
/// <remarks>No reader sees it; without it a source that is made of the edition has the bracket elsewhere.</remarks>
internal static class GlossPlaceCheck
{
    /// <summary>Reports each mark that says otherwise.</summary>
    /// <param name="expected">What there must be.</param>
    /// <param name="notes">The notes, which have been checked: a mark that something worse is said of is passed over.</param>
    public static void Run(ExpectedEdition expected, NoteCheck notes)
    {
        foreach (var note in expected.Notes)
        {
            if (notes.MarkOf(note)?.Mark is { } mark && Fault(note.GlossPlace, mark) is { } fault)
            {
                notes.Tell(DiagnosticCodes.GlossPlaceChanged, note, fault);
            }
        }
    }

    private static string? Fault(ExpectedGlossPlace? place, RecoveredMark mark) => place is null
        ? mark.GlossPlace is null ? null : "says that a bracket was taken out there"
        : place.IsToldBy(mark) ? null
        : mark.GlossPlace is null ? "does not say where its bracket stood" : "says that its bracket stood elsewhere";
}
