namespace Bukharin.Publish.Verification.Comparison.Changes;

/// <summary>Who changed something, and when.</summary>
/// <param name="Author">The name, as the file has it.</param>
/// <param name="Date">The time, as the file has it; empty where it does not say.</param>
public readonly record struct RevisionStamp(string Author, string Date)
{
    private const int Minutes = 16;

    /// <summary>The name and the time to the minute: <c>M. Corrie, 2026-03-04 10:22</c>. LibreOffice writes the year 0 where it knows no time.</summary>
    public override string ToString() =>
        Date.Length == 0 || Date[0] == '0' ? Author : $"{Author}, {(Date.Length > Minutes ? Date[..Minutes] : Date).Replace('T', ' ')}";
}
