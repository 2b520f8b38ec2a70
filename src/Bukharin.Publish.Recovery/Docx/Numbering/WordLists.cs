using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Styles;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>The lists of a document (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, XElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<int, WordList?> _known = [];
    private readonly WordStyles _styles;

    /// <param name="part">The root of the part; null where there is none.</param>
    /// <param name="styles">The styles, which numbering styles are found by.</param>
    public WordLists(XElement? part, WordStyles styles)
    {
        _styles = styles;
        foreach (var element in part?.Elements() ?? [])
        {
            if (element.Name == WordNames.Main + "abstractNum" && element.Named("abstractNumId") is { } definition)
            {
                _definitions.TryAdd(definition, element);
            }
            else if (element.Name == WordNames.Main + "num" && WordNames.Number(element.Named("numId")) is { } list)
            {
                _lists.TryAdd(list, element);
            }
        }
    }

    /// <summary>The list of an id; null where there is none.</summary>
    public WordList? Find(int id)
    {
        if (!_known.TryGetValue(id, out var list))
        {
            _known[id] = list = _lists.TryGetValue(id, out var element) ? Read(element) : null;
        }

        return list;
    }

    private WordList? Read(XElement list)
    {
        var id = list.Child("abstractNumId").Value();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (id is not null && seen.Add(id) && _definitions.TryGetValue(id, out var definition))
        {
            // 17.9.21: a definition may only say which numbering style has the real one.
            if (definition.Child("numStyleLink").Value() is { } style)
            {
                id = _styles.ListOf(style) is { } other ? _lists.GetValueOrDefault(other).Child("abstractNumId").Value() : null;
                continue;
            }

            var levels = new ListLevel?[WordList.Depth];
            var starts = new int?[WordList.Depth];
            foreach (var level in definition.Elements(WordNames.Main + "lvl"))
            {
                Set(levels, level, level);
            }

            foreach (var change in list.Elements(WordNames.Main + "lvlOverride"))
            {
                if (change.Child("lvl") is { } level)
                {
                    Set(levels, change, level);
                }

                if (change.Child("startOverride").Number() is { } start && LevelOf(change) is { } at)
                {
                    starts[at] = start;
                }
            }

            return new WordList(id, ImmutableArray.Create(levels), ImmutableArray.Create(starts));
        }

        return null;

        static void Set(ListLevel?[] levels, XElement place, XElement level)
        {
            if (LevelOf(place) is { } at)
            {
                levels[at] = ListLevel.Of(level);
            }
        }

        static int? LevelOf(XElement element) =>
            WordNames.Number(element.Named("ilvl")) is { } level and >= 0 and < WordList.Depth ? level : null;
    }
}
