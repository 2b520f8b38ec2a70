namespace Bukharin.Publish.Publishing;

/// <summary>Reports on texts that are worked on at the same time as if they were worked on one after the other.</summary>
/// <remarks>
/// Events of the first unfinished text are passed on at once; those of the others are kept until it is their turn. So the events of
/// a run do not depend on how many texts it works on at once, nor on which is finished first.
/// </remarks>
/// <param name="log">Takes the events.</param>
internal sealed class TextTurns(PublishingLog log)
{
    private readonly Lock _lock = new();
    private readonly Queue<Turn> _turns = [];

    /// <summary>Begins the next text.</summary>
    /// <param name="told">Called when all events of the text have been passed on; never, if the run is stopped before.</param>
    public Turn Begin(Action told)
    {
        lock (_lock)
        {
            var turn = new Turn(this, told);
            _turns.Enqueue(turn);
            return turn;
        }
    }

    /// <summary>Passes on everything that is still kept. When a run is stopped, texts after the unfinished one may already be in place.</summary>
    public void TellRest()
    {
        lock (_lock)
        {
            foreach (var turn in _turns)
            {
                turn.Release(log);
            }

            _turns.Clear();
        }
    }

    private void Tell(Turn turn, PublishingEvent what)
    {
        lock (_lock)
        {
            if (_turns.TryPeek(out var first) && first == turn)
            {
                log.Tell(what);
            }
            else
            {
                turn.Keep(what);
            }
        }
    }

    private void End(Turn turn)
    {
        lock (_lock)
        {
            turn.IsDone = true;
            while (_turns.TryPeek(out var first) && first.IsDone)
            {
                _turns.Dequeue();
                first.Told();
                if (_turns.TryPeek(out var next))
                {
                    next.Release(log);
                }
            }
        }
    }

    /// <summary>The part of one text in the report.</summary>
    internal sealed class Turn
    {
        private readonly List<PublishingEvent> _kept = [];
        private readonly TextTurns _turns;

        internal Turn(TextTurns turns, Action told)
        {
            _turns = turns;
            Told = told;
            Log = new PublishingLog(what => turns.Tell(this, what));
        }

        /// <summary>Takes the events of the text.</summary>
        public PublishingLog Log { get; }

        /// <summary>Whether the text has no more events.</summary>
        internal bool IsDone { get; set; }

        /// <summary>Called when all events of the text have been passed on.</summary>
        internal Action Told { get; }

        /// <summary>Says that the text has no more events.</summary>
        public void End() => _turns.End(this);

        internal void Keep(PublishingEvent what) => _kept.Add(what);

        internal void Release(PublishingLog log)
        {
            foreach (var what in _kept)
            {
                log.Tell(what);
            }

            _kept.Clear();
        }
    }
}
