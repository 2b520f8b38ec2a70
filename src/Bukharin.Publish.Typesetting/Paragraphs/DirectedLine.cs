using Bukharin.Publish.Typesetting.Directions;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>What stands on a line, gathered in reading order and composed as it is seen from left to right.</summary>
/// <param name="composer">Takes it.</param>
internal sealed class DirectedLine(LineComposer composer)
{
    private readonly List<(int Level, Action<LineComposer> Add)> _parts = [];

    /// <summary>Adds a part.</summary>
    /// <param name="level">Its embedding level; null for that of the part before it.</param>
    /// <param name="add">Composes it.</param>
    public void Add(int? level, Action<LineComposer> add) => _parts.Add((level ?? (_parts is [.., var last] ? last.Level : 0), add));

    /// <summary>Composes the line.</summary>
    public void Compose()
    {
        if (_parts.TrueForAll(part => part.Level == 0))
        {
            _parts.ForEach(part => part.Add(composer));
            return;
        }

        foreach (var index in VisualOrder.Of([.. _parts.Select(part => part.Level)]))
        {
            composer.Place = index;
            _parts[index].Add(composer);
        }
    }
}
