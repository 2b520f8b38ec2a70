namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>The class of a character in Unicode's bidirectional algorithm (UAX #9, table 4). Classes that behave alike without explicit embeddings are merged.</summary>
internal enum BidiClass
{
    /// <summary>A letter that runs from left to right (L).</summary>
    Left,

    /// <summary>A letter that runs from right to left (R).</summary>
    Right,

    /// <summary>A letter of Arabic or a script like it (AL).</summary>
    ArabicLetter,

    /// <summary>A European figure (EN).</summary>
    EuropeanNumber,

    /// <summary>An Arabic figure (AN).</summary>
    ArabicNumber,

    /// <summary>A plus or minus (ES).</summary>
    EuropeanSeparator,

    /// <summary>A sign of currency, of per cent, a degree (ET).</summary>
    EuropeanTerminator,

    /// <summary>A comma, a stop, a colon (CS).</summary>
    CommonSeparator,

    /// <summary>A combining mark on the character before it (NSM).</summary>
    Mark,

    /// <summary>A character without a shape of its own (BN).</summary>
    Invisible,

    /// <summary>Space, punctuation, signs (WS, ON).</summary>
    Neutral,

    /// <summary>A paragraph or segment separator (B, S).</summary>
    Separator,
}
