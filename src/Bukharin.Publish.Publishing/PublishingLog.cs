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
    private readonly HashSet<Diagnostic> _shared = [];

    public PublishResult Result => new(_diagnostics.ToImmutable(), _files.ToImmutable());

    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic));
        }
    }

    /// <summary>Adds what each text of the run that comes upon it says, of a style or a folder: it is told with the first of them.</summary>
    public void AddShared(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic) { IsShared = true });
        }
    }

    public void Tell(PublishingEvent what)
    {
        // Editions are verified side by side, and whoever listens need not know of it.
        lock (_lock)
        {
            switch (what)
            {
                case PublishingEvent.Diagnosed { IsShared: true, Diagnostic: var shared } when !_shared.Add(shared):
                    return;
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
