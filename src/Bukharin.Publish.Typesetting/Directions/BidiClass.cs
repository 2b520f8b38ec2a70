namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>What a character is to the direction of a line (Unicode UAX #9, table 4); classes that its rules treat alike where nothing is embedded are one.</summary>
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

    /// <summary>A mark on the character before it (NSM).</summary>
    Mark,

    /// <summary>Has no form (BN).</summary>
    Invisible,

    /// <summary>Space, punctuation, signs (WS, ON).</summary>
    Neutral,

    /// <summary>Ends a line or a paragraph (B, S).</summary>
    Separator,
}
