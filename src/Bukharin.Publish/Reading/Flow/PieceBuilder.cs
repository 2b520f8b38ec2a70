using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>Collects the pieces of a paragraph: characters in a row become one run.</summary>
internal sealed class PieceBuilder(SourceCharacters source)
{
    private readonly ImmutableArray<FlowPiece>.Builder _pieces = ImmutableArray.CreateBuilder<FlowPiece>();
    private FlowText _run = new(source);
    private bool _beginsLine;

    public void Add(Inline inline)
    {
        EndRun();
        _pieces.Add(new FlowPiece(inline));
    }

    /// <summary>Adds a node that sets off what stands in it.</summary>
    public void Add(Inline inline, ImmutableArray<FlowPiece> inner)
    {
        EndRun();
        _pieces.Add(new FlowPiece(inline, inner));
    }

    /// <summary>Adds characters that stand in the source as they are.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="offset">Offset of the first.</param>
    /// <param name="isFirstEscaped">Whether a backslash stands before the first.</param>
    public void Literal(ReadOnlySpan<char> characters, int offset, bool isFirstEscaped)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            var isEscaped = isFirstEscaped && i == 0;
            TakeLineStart();
            _run.Add(characters[i], offset + i - (isEscaped ? 1 : 0), isEscaped ? 2 : 1, !isEscaped);
        }
    }

    /// <summary>Adds characters that the source states to be a label.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="offset">Offset of the first.</param>
    public void Stated(ReadOnlySpan<char> characters, int offset)
    {
        TakeLineStart();
        _run.AddStated(characters, offset);
    }

    /// <summary>Adds a character that something else stands for.</summary>
    public void Encoded(char character, int offset, int length)
    {
        TakeLineStart();
        _run.Add(character, offset, length, isLiteral: false);
    }

    /// <summary>Adds a line end that is a space between words.</summary>
    public void LineEnd(int offset, int length) => _run.AddLineEnd(offset, length);

    /// <summary>Says that what comes next begins a line.</summary>
    public void BeginLine()
    {
        EndRun();
        _beginsLine = true;
    }

    public ImmutableArray<FlowPiece> Finish()
    {
        EndRun();
        return _pieces.ToImmutable();
    }

    private void TakeLineStart()
    {
        if (_beginsLine)
        {
            _run.BeginLine();
            _beginsLine = false;
        }
    }

    private void EndRun()
    {
        if (_run.Length > 0)
        {
            _pieces.Add(new FlowPiece(_run));
            _run = new FlowText(source);
        }

        _beginsLine = false;
    }
}
