using System.Collections.Immutable;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The indents of a paragraph, where they are not those of its style.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="StyleLeftPt">The left indent of its style.</param>
/// <param name="StyleRightPt">The right indent of its style.</param>
/// <param name="LevelPt">Indent of each level of clauses.</param>
internal sealed record ParagraphIndents(StoryPlace Place, double StyleLeftPt, double StyleRightPt, double LevelPt)
{
    /// <summary>Where the words behind each of its bullets begin.</summary>
    public required ImmutableArray<double> BulletsPt { get; init; }

    /// <summary>Where the words behind each of its labels begin.</summary>
    public required ImmutableArray<double> LabelsPt { get; init; }

    /// <summary>Whether its style lets a label or a bullet hang.</summary>
    public required bool HangsByStyle { get; init; }

    /// <summary>The indent of the first line, where nothing hangs in it; null for its style's.</summary>
    public double? FirstPt { get; init; }

    /// <summary>Sets what is otherwise than the style has it.</summary>
    public void Apply(W.ParagraphProperties look)
    {
        var isMoved = Measure.Twips(Place.LeftPt) != Measure.Twips(StyleLeftPt);
        var isNarrowed = Measure.Twips(Place.RightPt) != Measure.Twips(StyleRightPt);
        var hasLabels = LabelsPt.Length > 0;
        var hasRow = BulletsPt.Length > 1 || (BulletsPt.Length == 1 && hasLabels);
        var hangsOtherwise = hasRow || (hasLabels && (LabelsPt.Length > 1 || !HangsByStyle));
        if (!isMoved && !isNarrowed && !hangsOtherwise && FirstPt is null)
        {
            return;
        }

        look.Indentation = new W.Indentation { Left = Measure.TwipsText(Place.LeftPt) };
        if (isNarrowed)
        {
            look.Indentation.Right = Measure.TwipsText(Place.RightPt);
        }

        if (hasRow)
        {
            // Each bullet stands where those of its list do, and each label; the words begin where the paragraph does.
            var hanging = BulletNumbering.HangingPt(LevelPt);
            look.Indentation.Hanging = Measure.TwipsText(Place.LeftPt - BulletsPt[0] + hanging);
            look.Tabs = new W.Tabs(BulletsPt.Skip(1).Select(left => left - hanging).Append(BulletsPt[^1]).Concat(LabelsPt).Distinct().Select(Stop));
        }
        else if (hasLabels)
        {
            // All labels of the line hang, each with the tab stop of its own level.
            look.Indentation.Hanging = Measure.TwipsText(Place.LeftPt - (LabelsPt[0] - LevelPt));
            look.Tabs = new W.Tabs();
            if (isMoved && HangsByStyle)
            {
                look.Tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Clear, Position = Measure.Twips(StyleLeftPt) });
            }

            look.Tabs.Append(LabelsPt.Distinct().Select(Stop));
        }
        else if (BulletsPt.Length > 0)
        {
            look.Indentation.Hanging = Measure.TwipsText(BulletNumbering.HangingPt(LevelPt));
        }
        else if (FirstPt is { } firstPt)
        {
            look.Indentation.FirstLine = Measure.TwipsText(firstPt);
        }
    }

    private static W.TabStop Stop(double leftPt) => new() { Val = W.TabStopValues.Left, Position = Measure.Twips(leftPt) };
}
