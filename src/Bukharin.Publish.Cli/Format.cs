using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Cli;

/// <summary>A format of edition.</summary>
/// <param name="Name">What it is asked for by: <c>pdf</c>.</param>
/// <param name="Extension">Its files' extension, with the full stop.</param>
/// <param name="Write">Its writer.</param>
internal sealed record Format(string Name, string Extension, EditionWriter Write);
