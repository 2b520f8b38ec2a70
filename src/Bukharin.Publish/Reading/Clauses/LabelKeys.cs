using System.Globalization;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>
/// Names labels while the tree is built, the parent's name in the child's: ids are given when the whole document is
/// known, because headings and clauses share them and must have them in the order of the text.
/// </summary>
internal sealed class LabelKeys
{
    private readonly Dictionary<OpenLabel, string> _keys = new(ReferenceEqualityComparer.Instance);
    private int _count;

    public string KeyOf(OpenLabel label)
    {
        if (!_keys.TryGetValue(label, out var key))
        {
            var parent = label.Parent is null ? "" : KeyOf(label.Parent);
            key = string.Create(CultureInfo.InvariantCulture, $"{++_count}<{OwnKey(parent)}<{label.Occurrence}");
            _keys.Add(label, key);
        }

        return key;
    }

    /// <summary>The label's own name in a key.</summary>
    public static string OwnKey(string key) => key.Split('<')[0];

    /// <summary>The name of the label's parent in a key; empty when it has none.</summary>
    public static string ParentKey(string key) => key.Split('<')[1];

    /// <summary>How many times the label has come at its place.</summary>
    public static int Occurrence(string key) => int.Parse(key.Split('<')[2], CultureInfo.InvariantCulture);
}
