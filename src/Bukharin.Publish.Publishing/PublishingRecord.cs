using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing;

/// <summary>Passes the events of a run on to a listener, and keeps the diagnostics and files for the result.</summary>
/// <param name="tell">The listener; null for none.</param>
internal sealed class PublishingRecord(Action<PublishingEvent>? tell)
{
    private readonly Lock _lock = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<string>.Builder _files = ImmutableArray.CreateBuilder<string>();
    private readonly HashSet<Diagnostic> _shared = [];

    /// <summary>The log for the parts of the run.</summary>
    public PublishingLog Log => field ??= new PublishingLog(Add);

    public PublishResult Result => new(_diagnostics.ToImmutable(), _files.ToImmutable());

    private void Add(PublishingEvent what)
    {
        // Editions are verified in parallel, but listeners get one event at a time.
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
