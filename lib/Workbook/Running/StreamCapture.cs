using System.Text;

namespace Workbook.Running;

/// <summary>Collects what a cell writes to the console and passes it on in pieces, soon enough to be watched.</summary>
internal sealed class StreamCapture : TextWriter
{
    private const int EnoughCharacters = 8192;
    private static readonly TimeSpan SoonEnough = TimeSpan.FromMilliseconds(100);

    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();
    private readonly Action<string> _pass;
    private readonly Timer _timer;
    private bool _timed;

    public StreamCapture(Action<string> pass)
    {
        _pass = pass;
        _timer = new Timer(_ => Flush());
        NewLine = "\n";
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Add([value]);

    public override void Write(string? value) => Add(value);

    public override void Write(char[] buffer, int index, int count) => Add(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Add(buffer);

    // One piece with its line end, so that lines of two threads do not mix.
    public override void WriteLine(string? value) => Add(value + NewLine);

    public override void Flush()
    {
        lock (_lock)
        {
            _timed = false;
            if (_text.Length == 0) return;
            var text = _text.ToString();
            _text.Clear();
            _pass(text);
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            _text.Append(text);
            if (_text.Length >= EnoughCharacters) Flush();
            else if (!_timed && _text.Length > 0)
            {
                _timed = true;
                _timer.Change(SoonEnough, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
