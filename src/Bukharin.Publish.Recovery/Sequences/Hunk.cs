namespace Bukharin.Publish.Recovery.Sequences;

/// <summary>A place where two sequences differ: from each the part that the other does not have there.</summary>
/// <param name="OldStart">Index of the first expected token that is not found.</param>
/// <param name="OldEnd">Index behind the last.</param>
/// <param name="NewStart">Index of the first found token that is not expected.</param>
/// <param name="NewEnd">Index behind the last.</param>
internal readonly record struct Hunk(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public int Lost => OldEnd - OldStart;

    public int Added => NewEnd - NewStart;
}
