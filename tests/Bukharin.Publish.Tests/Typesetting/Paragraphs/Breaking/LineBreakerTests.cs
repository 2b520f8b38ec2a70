using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Tests.Typesetting.Paragraphs.Breaking;

/// <summary>Letters are a point wide here, and word spaces one, give or take a half.</summary>
public class LineBreakerTests
{
    private static readonly LineBreakingOptions Options = new();

    [Fact]
    public void Lines_that_fit_exactly_are_found()
    {
        Assert.Equal(["aaaa bbbb", "cccc dddd", "ee"], Lines("aaaa bbbb cccc dddd ee", 9));
    }

    [Fact]
    public void The_paragraph_is_better_as_a_whole_than_line_by_line()
    {
        // Line by line, "aaa bb cc" would come first, and "ddddd" would be alone on a line that nothing can stretch.
        Assert.Equal(["aaa bb", "cc ddddd", "eeeeeeee", "ff"], Lines("aaa bb cc ddddd eeeeeeee ff", 9, new() { SpaceStretch = 3, Tolerance = 10_000 }));
    }

    [Fact]
    public void The_first_line_may_have_another_width()
    {
        Assert.Equal(["aa bb", "cccc dddd", "eeee"], Lines("aa bb cccc dddd eeee", 9, firstWidth: 5));
    }

    [Fact]
    public void What_cannot_be_broken_is_over_full_and_not_lost()
    {
        Assert.Equal(["aa", "bbbbbbbbbbbb", "cc"], Lines("aa bbbbbbbbbbbb cc", 9));
    }

    [Fact]
    public void Looseness_asks_for_a_line_more()
    {
        const string Text = "aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr";
        var options = new LineBreakingOptions { Tolerance = 100_000 };

        Assert.Equal(Lines(Text, 20, options).Length + 1, Lines(Text, 20, options with { Looseness = 1 }).Length);
    }

    [Fact]
    public void Ragged_lines_never_pass_the_edge()
    {
        Assert.Equal(["aaaa", "bbbb ccc", "dddd ee", "f"], Lines("aaaa bbbb ccc dddd ee f", 8, raggedStretch: 4));
    }

    private static string[] Lines(
        string text, double width, LineBreakingOptions? options = null, double? firstWidth = null, double raggedStretch = 0)
    {
        options ??= Options;
        var points = ImmutableArray.CreateBuilder<Breakpoint>();
        points.Add(new Breakpoint { Kind = BreakKind.Line, Item = -1 });
        var spaces = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                points.Add(Point(BreakKind.Space, i, spaces, 1, options));
                spaces++;
            }
        }

        points.Add(Point(BreakKind.End, text.Length, spaces, 0, options));
        var shape = new LineShape(firstWidth ?? width, width, EmPt: 2) { LastLineIsFree = true, RaggedStretchPt = raggedStretch };
        var breaks = LineBreaker.Break(points.ToImmutable(), [], static (_, _) => null, shape, options);
        var lines = new List<string>();
        var start = 0;
        foreach (var index in breaks)
        {
            lines.Add(text[start..points[index].Item]);
            start = points[index].Item + 1;
        }

        return [.. lines];
    }

    private static Breakpoint Point(BreakKind kind, int offset, int spaces, int width, LineBreakingOptions options) => new()
    {
        Kind = kind,
        Item = offset,
        EndWidth = offset,
        StartWidth = offset + width,
        EndStretch = spaces * options.SpaceStretch,
        StartStretch = (spaces + width) * options.SpaceStretch,
        EndShrink = spaces * options.SpaceShrink,
        StartShrink = (spaces + width) * options.SpaceShrink,
    };
}
