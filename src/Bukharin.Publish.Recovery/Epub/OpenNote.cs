namespace Bukharin.Publish.Recovery.Epub;

/// <summary>The note that is being read.</summary>
internal sealed class OpenNote(string key, string target)
{
    public string Key { get; } = key;

    /// <summary>What marks refer to; of notes that have one id, they lead to the first.</summary>
    public string Target { get; } = target;

    /// <summary>What its link back to the mark says; null until one is met.</summary>
    public string? Printed { get; set; }
}
