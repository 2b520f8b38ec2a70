using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What a person at a terminal sees of a run that takes its time, and others do not.</summary>
public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly Clock _clock = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Nothing_is_shown_before_half_a_second()
    {
        using var line = new ProgressLine(Person, _clock);
        line.Tell("letter.md: setting pdf");
        _clock.Pass(TimeSpan.FromMilliseconds(400));

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void Then_the_line_says_what_goes_on_and_is_gone_at_the_end()
    {
        using (var line = new ProgressLine(Person, _clock))
        {
            line.Tell("letter.md: setting pdf");
            _clock.Pass(TimeSpan.FromMilliseconds(2600));
            line.Tell("letter.md: reading back pdf");
        }

        Assert.Equal("\r\e[Kletter.md: setting pdf … 2 s\r\r\e[Kletter.md: reading back pdf … 2 s\r\r\e[K", _error.ToString());
    }

    [Fact]
    public void What_stays_is_written_where_the_line_was()
    {
        using var line = new ProgressLine(Person, _clock);
        line.Tell("letter.md: setting pdf");
        _clock.Pass(TimeSpan.FromSeconds(1));
        line.Above(() => _error.Write("a warning\n"));

        Assert.EndsWith("\r\e[Ka warning\n", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_never_wider_than_the_terminal()
    {
        using var line = new ProgressLine(Person with { Width = 20 }, _clock);
        line.Tell("a-letter-with-a-long-name.md: setting pdf");
        _clock.Pass(TimeSpan.FromSeconds(1));

        Assert.Equal("\r\e[Ka-letter-with-a-lon\r", _error.ToString());
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Nothing_is_shown_in_a_pipe_or_to_somebody_who_wants_quiet(bool isPerson, bool isQuiet)
    {
        using (var line = new ProgressLine(Person with { IsPerson = isPerson, IsQuiet = isQuiet }, _clock))
        {
            line.Tell("letter.md: setting pdf");
            _clock.Pass(TimeSpan.FromSeconds(9));
        }

        Assert.Equal("", _error.ToString());
    }

    [Theory]
    [InlineData(true, null, null, "xterm", true)]
    [InlineData(true, null, null, "dumb", false)]
    [InlineData(false, null, null, "xterm", false)]
    [InlineData(true, "1", null, "xterm", false)]
    [InlineData(true, "", null, "xterm", true)]
    [InlineData(false, null, "1", "xterm", true)]
    [InlineData(false, "1", "1", "xterm", true)]
    [InlineData(true, null, "0", "xterm", false)]
    public void Colours_follow_the_variables_and_the_terminal(bool isTerminal, string? no, string? force, string term, bool expected) =>
        Assert.Equal(expected, Terminal.WantsColour(name => name switch { "NO_COLOR" => no, "FORCE_COLOR" => force, "TERM" => term, _ => null }, isTerminal));

    private Terminal Person => new(TextWriter.Null, _error, IsPerson: true, SourceDateEpoch: null);

    /// <summary>A clock that a test moves on; its timers ring once for each move that passes their time.</summary>
    private sealed class Clock : TimeProvider
    {
        private readonly List<Bell> _bells = [];
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var bell = new Bell(() => callback(state), _now + dueTime.Ticks);
            _bells.Add(bell);
            return bell;
        }

        public void Pass(TimeSpan time)
        {
            _now += time.Ticks;
            _bells.Where(bell => bell.Due <= _now).ToList().ForEach(bell => bell.Ring());
        }

        private sealed class Bell(Action ring, long due) : ITimer
        {
            public long Due => due;

            public void Ring() => ring();

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
