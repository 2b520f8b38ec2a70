namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>How a reader may end; anything else is a fault.</summary>
internal enum FuzzEnd
{
    /// <summary>It has said what is wrong with the file.</summary>
    Refused,

    /// <summary>It has read the file, and all that follows from it went well.</summary>
    Accepted,

    /// <summary>It has read the file, and the program denies afterwards what it made of it.</summary>
    Rejected,
}
