namespace Bukharin.Publish.Reading.Interventions;

/// <summary>What a bracket stands in, as far as it says something of the bracket.</summary>
internal enum BracketBlock
{
    /// <summary>Words in sentences.</summary>
    Running,

    /// <summary>A heading: it has to keep its words, which stand in the contents as well.</summary>
    Heading,

    /// <summary>A byline, dateline, salute or signature: names and dates in no sentence.</summary>
    Formula,

    /// <summary>An address: a formula whose lines are its author's.</summary>
    Address,
}
