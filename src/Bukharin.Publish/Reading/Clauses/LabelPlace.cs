namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Where paragraphs stand, as far as it makes labels likely or not.</summary>
internal enum LabelPlace
{
    /// <summary>In a text, where clauses are.</summary>
    Text,

    /// <summary>In a salute, a dateline or a signature: names and dates begin their lines.</summary>
    Formula,

    /// <summary>In a note, whose first words are often somebody's name.</summary>
    Note,
}
