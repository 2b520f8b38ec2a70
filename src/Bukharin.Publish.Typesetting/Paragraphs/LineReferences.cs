using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The tags, names of destinations, and ids of notes of a paragraph. Setting only passes them on to the lines, so the paragraph can be set with numbers in their place.</summary>
/// <param name="pieces">The paragraph. A reference has the number of its piece.</param>
internal sealed class LineReferences(ImmutableArray<ParagraphPiece> pieces)
{
    /// <summary>The paragraph with numbers in the place of references.</summary>
    public ImmutableArray<ParagraphPiece> Numbered()
    {
        var groups = new Dictionary<object, int>();
        var numbered = ImmutableArray.CreateBuilder<ParagraphPiece>(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
        {
            numbered.Add(pieces[i] switch
            {
                TextPiece { Tag: { } tag } text => text with { Tag = Place(tag, i) },
                LineBreakPiece { Tag: { } tag } line => line with { Tag = Place(tag, i) },
                DestinationPiece => new DestinationPiece(Number(i)),
                NotePiece => new NotePiece(Number(i)),
                var other => other,
            });
        }

        return numbered.MoveToImmutable();

        TagPlace Place(object tag, int piece)
        {
            if (!groups.TryGetValue(tag, out var group))
            {
                groups.Add(tag, group = groups.Count);
            }

            return new TagPlace(group, piece);
        }
    }

    /// <summary>Puts the references into the lines of a paragraph that was set with numbers.</summary>
    /// <returns>New lines, since the same line cannot stand in two places of a layout.</returns>
    public ImmutableArray<SetLine> PutInto(ImmutableArray<SetLine> lines) => Each(lines, line => line with
    {
        Runs = Each(line.Runs, run => run.Tag is TagPlace place ? run with { Tag = TagAt(place) } : run),
        Links = Each(line.Links, link => link.Tag is TagPlace place ? link with { Tag = TagAt(place) } : link),
        Destinations = Each(line.Destinations, destination => destination with { Name = ((DestinationPiece)PieceAt(destination.Name)).Name }),
        NoteIds = Each(line.NoteIds, number => ((NotePiece)PieceAt(number)).NoteId),
    });

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> values, Func<T, T> change) => values.IsEmpty ? values : ImmutableArray.CreateRange(values, change);

    private static string Number(int piece) => piece.ToString(CultureInfo.InvariantCulture);

    private ParagraphPiece PieceAt(string number) => pieces[int.Parse(number, CultureInfo.InvariantCulture)];

    private object? TagAt(TagPlace place) => pieces[place.Piece] is TextPiece text ? text.Tag : ((LineBreakPiece)pieces[place.Piece]).Tag;

    /// <summary>Stands for a tag. Two are equal if the tags are, since adjacent pieces with equal tags become one run.</summary>
    private sealed record TagPlace(int Group, int Piece)
    {
        public bool Equals(TagPlace? other) => other is not null && Group == other.Group;

        public override int GetHashCode() => Group;
    }
}
