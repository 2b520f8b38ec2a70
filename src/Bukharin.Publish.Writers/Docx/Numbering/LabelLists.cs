using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Numbering;

/// <summary>The labels of clauses as numbers of lists, for those who want Word to count: it shows what the author wrote.</summary>
/// <param name="look">The indents of their levels.</param>
internal sealed class LabelLists(DocxStyle look)
{
    // Behind those of bullets and of questions.
    private const int FirstDefinition = 10;
    private const int FirstList = 10;

    private readonly List<LabelList> _lists = [];
    private readonly List<W.NumberingInstance> _instances = [];

    /// <summary>Makes the label of a paragraph a number of it, where a list shows the same.</summary>
    /// <param name="labels">The labels that the paragraph begins with.</param>
    /// <param name="look">The paragraph's properties.</param>
    /// <param name="style">Id of its style.</param>
    /// <param name="isAlone">Whether the label has no words behind it.</param>
    /// <param name="diagnostics">Where labels are reported that stay text.</param>
    /// <returns>Whether it is one.</returns>
    public bool Count(
        ImmutableArray<ClauseLabel> labels, W.ParagraphProperties look, string style, bool isAlone, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // A paragraph has one number, which may be its bullet, and is of the level of its style.
        if (labels is [var label] && !isAlone && look.NumberingProperties is null && style == StyleIds.Clause(label.Level) && Number(label.Text, label.Level) is { } list)
        {
            look.NumberingProperties = new W.NumberingProperties(
                new W.NumberingLevelReference { Val = label.Level - 1 }, new W.NumberingId { Val = list });
            return true;
        }

        diagnostics.AddRange(labels.Select(text => DiagnosticCodes.LabelStaysText.At(text.Span, text.Text)));
        return false;
    }

    /// <summary>Finds the list that shows a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="level">Its level, 1 for the outermost.</param>
    /// <returns>The number of the list; null where no list shows such a label.</returns>
    private int? Number(string label, int level)
    {
        var at = level - 1;
        if (at >= LabelList.Depth || CountedLabel.Of(label) is not { IsEmpty: false } readings)
        {
            return null;
        }

        var (list, reading) = Find(readings, at);
        list.Forms[at] = reading.Form;
        if (list.Next(at) != reading.Number)
        {
            Add(list, list.BeginAt(FirstList + _instances.Count, at, reading.Number));
        }
        else if (list.ListId is null)
        {
            list.Begin(FirstList + _instances.Count);
            Add(list, []);
        }

        list.Count(at);

        // What was used last is looked at first.
        _lists.Remove(list);
        _lists.Insert(0, list);
        return list.ListId;
    }

    /// <summary>The definitions of all lists, to stand before <see cref="Instances"/>.</summary>
    public IEnumerable<W.AbstractNum> Definitions() => _lists.OrderBy(list => list.DefinitionId).Select(list => new W.AbstractNum(
    [
        new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
        .. Enumerable.Range(0, LabelList.Depth).Where(level => list.Forms[level] is not null).Select(level => Level(level, list.Forms[level]!.Value)),
    ])
    {
        AbstractNumberId = list.DefinitionId,
    });

    /// <summary>The lists of the document, for the numbering part.</summary>
    public IEnumerable<W.NumberingInstance> Instances => _instances;

    private (LabelList List, CountedLabel Label) Find(ImmutableArray<CountedLabel> readings, int level)
    {
        var pairs = _lists.SelectMany(list => readings.Select(reading => (List: list, Label: reading))).ToList();
        var goesOn = pairs.Where(pair => pair.List.Forms[level] == pair.Label.Form && pair.List.Next(level) == pair.Label.Number);
        var isLike = pairs.Where(pair => pair.List.Forms[level] == pair.Label.Form);
        var isFree = pairs.Where(pair => pair.List.Forms[level] is null);
        foreach (var found in goesOn.Concat(isLike).Concat(isFree))
        {
            return found;
        }

        var fresh = new LabelList(FirstDefinition + _lists.Count);
        _lists.Add(fresh);
        return (fresh, readings[0]);
    }

    private void Add(LabelList list, int?[] starts)
    {
        var instance = new W.NumberingInstance(new W.AbstractNumId { Val = list.DefinitionId }) { NumberID = list.ListId };
        for (var level = 0; level < starts.Length; level++)
        {
            if (starts[level] is { } start)
            {
                instance.AppendChild(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = start }) { LevelIndex = level });
            }
        }

        _instances.Add(instance);
    }

    private W.Level Level(int level, CountedForm form) => new(
        new W.StartNumberingValue { Val = 1 },
        new W.NumberingFormat
        {
            Val = form.Numeral switch
            {
                NumeralFormat.LowerLetter => W.NumberFormatValues.LowerLetter,
                NumeralFormat.UpperLetter => W.NumberFormatValues.UpperLetter,
                NumeralFormat.LowerRoman => W.NumberFormatValues.LowerRoman,
                NumeralFormat.UpperRoman => W.NumberFormatValues.UpperRoman,
                NumeralFormat.RussianLower => W.NumberFormatValues.RussianLower,
                NumeralFormat.RussianUpper => W.NumberFormatValues.RussianUpper,
                _ => W.NumberFormatValues.Decimal,
            },
        },
        new W.LevelText { Val = string.Create(CultureInfo.InvariantCulture, $"{form.Lead}%{level + 1}{form.Trail}") },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        new W.PreviousParagraphProperties(new W.Indentation
        {
            Left = Measure.TwipsText(DeepestIndent.OfClause(look, level + 1)), Hanging = Measure.TwipsText(look.ClauseIndentPt),
        }))
    {
        LevelIndex = level,
    };
}
