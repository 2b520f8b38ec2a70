using System.Globalization;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Gives notes the names by which findings and reports call them: figures, and symbols where the author's notes are a series of their own.</summary>
/// <remarks>It proves nothing: what marks say is read from the edition (<see cref="Checks.Notes.MarkNumbers"/>). Symbols in the order of the Chicago Manual of Style (17th edition, 14.25), then doubled, trebled and so on.</remarks>
internal sealed class MarkSeries(NoteSeriesForm form)
{
    private static readonly char[] Symbols = ['*', '\u2020', '\u2021', '\u00A7'];

    private int _numbered;
    private int _starred;

    /// <summary>Counts both series from the beginning again.</summary>
    public void Restart() => _numbered = _starred = 0;

    public string Next(bool isEditors)
    {
        if (isEditors || form == NoteSeriesForm.Together)
        {
            return (++_numbered).ToString(CultureInfo.InvariantCulture);
        }

        var mark = new string(Symbols[_starred % Symbols.Length], (_starred / Symbols.Length) + 1);
        _starred++;
        return mark;
    }
}
