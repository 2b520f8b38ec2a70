using System.Globalization;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Hands out the marks of footnotes in their order.</summary>
/// <remarks>The order of symbols is the Chicago Manual's (17th edition, 14.25): * † ‡ §, then each doubled, then trebled.</remarks>
internal sealed class NoteMarks(NoteSeriesForm form)
{
    private const string Symbols = "*†‡§";

    private int _figures;
    private int _symbols;

    /// <summary>Begins both series with their first marks again, as a chapter or a page may ask for.</summary>
    public void Restart() => _figures = _symbols = 0;

    /// <summary>The next mark of a series.</summary>
    public string Next(NoteSeries series)
    {
        if (form == NoteSeriesForm.Together || series == NoteSeries.Editor)
        {
            _figures++;
            return _figures.ToString(CultureInfo.InvariantCulture);
        }

        var (times, symbol) = Math.DivRem(_symbols, Symbols.Length);
        _symbols++;
        return new string(Symbols[symbol], times + 1);
    }
}
