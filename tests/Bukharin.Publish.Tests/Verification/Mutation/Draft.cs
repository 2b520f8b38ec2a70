namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>An edition's file in the course of being damaged. Notes go by their number in the order of their marks, from 0.</summary>
/// <remarks>Changes of cells are collected and made when the file is written, so that cells keep their places.</remarks>
internal abstract class Draft
{
    /// <summary>Puts other text in a cell's place; nothing, to drop it.</summary>
    public abstract void Replace(Cell cell, string text);

    /// <summary>Keeps the words in the file, but out of the reader's sight.</summary>
    /// <param name="word">Cells of one run, side by side.</param>
    /// <param name="way">Which of the format's ways to do so, counted on from the last to the first again.</param>
    public abstract void Hide(IReadOnlyList<Cell> word, int way);

    /// <summary>Takes from words the look that tells them from those around them.</summary>
    /// <param name="words">All cells that have the look.</param>
    public abstract void Plain(IReadOnlyList<Cell> words);

    /// <summary>Drops whole blocks of text.</summary>
    public abstract void DropBlocks(IReadOnlyList<Cell> blocks);

    /// <summary>Puts a second copy of blocks after them.</summary>
    public abstract void DoubleBlocks(IReadOnlyList<Cell> blocks);

    /// <summary>Lets two neighbouring blocks, or rows of them, change places.</summary>
    public abstract void SwapBlocks(IReadOnlyList<Cell> first, IReadOnlyList<Cell> second);

    /// <summary>Ends the edition before its last page or part.</summary>
    public abstract void CutEnd();

    /// <summary>Takes out the mark of a note, and leaves the note.</summary>
    public abstract void DropMark(int note);

    /// <summary>Puts a second mark of a note behind a cell.</summary>
    public abstract void CopyMark(int note, Cell behind);

    /// <summary>Lets a mark lead to another note than its own, and show that one's number where the file holds it.</summary>
    public abstract void LeadMark(int note, int other);

    /// <summary>Takes out a note, and leaves its mark.</summary>
    public abstract void DropNote(int note);

    /// <summary>Puts a second copy of a note behind it, to which no mark leads.</summary>
    public abstract void DoubleNote(int note);

    /// <summary>Gives a place another name.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="name">The other name, or null to leave it without one.</param>
    public abstract void RenameId(string id, string? name);

    /// <summary>Changes where a link to a target leads: the first, or the last.</summary>
    /// <param name="target">As the source has it: <c>#id</c> or an address of the web.</param>
    /// <param name="other">The other target, or null to take the link away and leave its words.</param>
    /// <param name="isLast">Whether it is the last one.</param>
    public abstract void LeadLink(string target, string? other, bool isLast = false);

    /// <summary>Changes a field of the metadata, wherever the file holds it.</summary>
    public abstract void ChangeMetadata(string field, Func<string, string?> change);

    public abstract byte[] ToBytes();
}
