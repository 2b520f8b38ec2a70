namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>A run on its way to the line.</summary>
/// <param name="Run">The run.</param>
/// <param name="IsLifted">Whether it is the mark of a gloss that was lifted out here, with white space still to be closed up.</param>
internal readonly record struct FlatRun(Run Run, bool IsLifted = false);
