using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing;

/// <summary>Tells what happens as it happens, and keeps what the result is made of.</summary>
/// <param name="tell">Who is told, or null.</param>
internal sealed class PublishingLog(Action<PublishingEvent>? tell)
{
    private readonly Lock _lock = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<string>.Builder _files = ImmutableArray.CreateBuilder<string>();

    public PublishResult Result => new(_diagnostics.ToImmutable(), _files.ToImmutable());

    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic));
        }
    }

    public void Tell(PublishingEvent what)
    {
        // Editions are verified side by side, and whoever listens need not know of it.
        lock (_lock)
        {
            switch (what)
            {
                case PublishingEvent.Diagnosed diagnosed:
                    _diagnostics.Add(diagnosed.Diagnostic);
                    break;
                case PublishingEvent.FilePlaced placed:
                    _files.Add(placed.Path);
                    break;
            }

            tell?.Invoke(what);
        }
    }
}
