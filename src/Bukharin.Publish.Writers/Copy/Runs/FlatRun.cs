namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>A run on its way to the line.</summary>
/// <param name="Run">The run; null where a gloss was lifted out whose note is left out, and so has no mark.</param>
/// <param name="IsLifted">Whether a gloss was lifted out here, whose mark it is, with white space still to be closed up.</param>
internal readonly record struct FlatRun(Run? Run, bool IsLifted = false);
