using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>What was heard or seen while words were spoken: <c>[laughter]</c>, <c>[long pause]</c>, <c>[Beifall]</c>.</summary>
/// <remarks>
/// No rule can tell who says so, a stenographer or an editor: such a bracket is told as a doubt wherever it stands, and is never
/// taken for words that the sentence lacks.
/// </remarks>
internal static partial class StageDirections
{
    private static readonly FrozenSet<string> Sounds = WordSet.Of("""
        laughter laughs laughing chuckles pause pauses paused silence applause crosstalk cross-talk overlap overlapping cheers cheering hisses boos hubbub uproar
        music noise bell knock sigh sighs sighing cough coughs coughing cries crying weeps weeping sobs sobbing whispers whispering shouts shouting
        interruption interrupts interrupting gestures gesturing nods nodding
        gelächter lachen lacht heiterkeit pause stille schweigen schweigt beifall applaus zwischenruf zwischenrufe zuruf zurufe unruhe seufzt weint hustet flüstert
        rire rires rit applaudissements pause silence bruit brouhaha murmures soupir soupire toux tousse pleurs pleure interruption
        смех смеётся смеется пауза молчание молчит аплодисменты оживление шум вздох вздыхает кашель кашляет плач плачет шёпот шепчет
        risas ríe pausa silencio aplausos ruido llanto risate ride applausi silenzio risos aplausos silêncio gelach stilte applaus śmiech brawa oklaski skratt paus applåder
        """);

    private static readonly FrozenSet<string> Accompanying = WordSet.Of("""
        long short brief loud general prolonged stormy and in the of from with audience hall room
        langer lange lang kurze kurzer allgemeiner allgemeine großer große und im in der saal
        long longue bref brève vifs vives général et dans la salle
        долгая долгое общий бурные продолжительные и в на зале зал
        """);

    /// <summary>Whether a bracket tells of a sound, a silence or a gesture and of nothing else.</summary>
    /// <param name="content">The bracket's words.</param>
    public static bool Are(string content)
    {
        var words = Word().Matches(content.ToLowerInvariant()).Select(match => match.Value).ToList();
        return Voice().IsMatch(content) || (words.Exists(Sounds.Contains) && words.TrueForAll(word => Sounds.Contains(word) || Accompanying.Contains(word)));
    }

    // Somebody calls out: [A voice: No!]
    [GeneratedRegex(@"^(a(nother)? voice|voices?|several voices|(eine )?stimmen?|(une )?voix|(una )?voz|(una )?voce|голоса?( с мест)?|głosy?)( from [^:]*| aus [^:]*| de [^:]*)?\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Voice();

    [GeneratedRegex(@"[\p{L}\p{M}-]+|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
