using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Inclusion;
using RunbookDsl.Compiler.Reading.Memory;
using RunbookDsl.Compiler.Reading.Values;
using RunbookDsl.Compiler.Reading.Words;

namespace RunbookDsl.Compiler.Reading;

/// <summary>The reading of one runbook: what has been read so far, and those who read its parts.</summary>
sealed class Session
{
    // Far beyond any runbook that people can read, and soon enough to keep an editor alive while someone writes a helper that unrolls a thousand thousand lines.
    const int MostSteps = 500_000;
    const int MostDepth = 300;

    readonly IReadingSink _sink;
    int _steps;
    int _depth;
    int _muted;

    public Session(Compilation compilation, INamedTypeSymbol runbook, ITypeSymbol? metricsType, KnownMetrics metrics, IReadingSink sink, Trail trail, InclusionChain chain, CancellationToken cancellation)
    {
        Compilation = compilation;
        Runbook = runbook;
        MetricsType = metricsType;
        Metrics = metrics;
        Trail = trail;
        Cancellation = cancellation;
        _sink = sink;
        Expressions = new ExpressionReader(this);
        Statements = new StatementReader(this);
        Names = new NameReader(this);
        Members = new MemberReader(this);
        Calls = new CallReader(this);
        Methods = new MethodReader(this);
        Operators = new OperatorReader(this);
        Words = new WordReader(this);
        Inheritance = new Inheritance(runbook);
        Inclusions = new Inclusions(this, chain);
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol Runbook { get; }

    public ITypeSymbol? MetricsType { get; }

    public KnownMetrics Metrics { get; }

    /// <summary>The files that are looked at.</summary>
    public Trail Trail { get; }

    public CancellationToken Cancellation { get; }

    public ExpressionReader Expressions { get; }

    public StatementReader Statements { get; }

    public NameReader Names { get; }

    public MemberReader Members { get; }

    public CallReader Calls { get; }

    public MethodReader Methods { get; }

    public OperatorReader Operators { get; }

    public WordReader Words { get; }

    /// <summary>What it inherits from its base classes.</summary>
    public Inheritance Inheritance { get; }

    /// <summary>The runbooks that it includes.</summary>
    public Inclusions Inclusions { get; }

    public AboutDraft? About { get; set; }

    public List<AlertDraft> Alerts { get; } = [];

    public List<RangeDraft> Ranges { get; } = [];

    public List<Contact> Contacts { get; } = [];

    public List<Rotation> Rotations { get; } = [];

    public List<Setting> Settings { get; } = [];

    /// <summary>The sentences that make one part of the model each, in the author's order.</summary>
    public List<Draft> Drafts { get; } = [];

    public IReadingSink Sink => _sink;

    /// <summary>How many sentences have been begun.</summary>
    public (int Alerts, int Ranges, int Parts) Begun => (Alerts.Count, Ranges.Count, Drafts.Count);

    /// <summary>Whether a sentence begun since is broken, so that what could not be read is of its kind.</summary>
    public bool BrokeOne((int Alerts, int Ranges, int Parts) begun) =>
        Alerts.Skip(begun.Alerts).Concat<Draft>(Ranges.Skip(begun.Ranges)).Concat(Drafts.Skip(begun.Parts)).Append(About).Any(draft => draft is { IsBroken: true });

    /// <summary>Whether what is being read has syntax errors, of which the C# compiler speaks.</summary>
    public bool IsMuted => _muted > 0;

    /// <summary>Notes where an element stands.</summary>
    public T Tell<T>(T element, SyntaxNode at)
        where T : class
    {
        _sink.Element(element, "", 0, at);
        return element;
    }

    /// <summary>Reports what is not known at compile time, unless the C# compiler reports it anyway.</summary>
    public Value Problem(SyntaxNodeOrToken at, string message, ReadingMistake mistake = ReadingMistake.NotKnown)
    {
        if (!IsMuted && !at.IsMissing && at.Span.Length > 0)
        {
            _sink.Problem(at, message, mistake);
        }

        return Value.Unknown;
    }

    /// <summary>How a symbol is declared in this project; null when it is declared elsewhere.</summary>
    public SyntaxNode? SyntaxOf(ISymbol? symbol) =>
        symbol?.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && Compilation.ContainsSyntaxTree(reference.SyntaxTree) ? reference.GetSyntax(Cancellation) : null;

    /// <summary>The contact of the model that a value stands for.</summary>
    public Contact Use(ContactValue value)
    {
        var contact = value.Build(_sink);
        if (!Contacts.Exists(known => ReferenceEquals(known, contact)))
        {
            Contacts.Add(contact);
        }

        return contact;
    }

    /// <summary>The rotation of the model that a value stands for.</summary>
    public Rotation Use(RotationValue value)
    {
        var rotation = value.Build(this);
        if (!Rotations.Exists(known => ReferenceEquals(known, rotation)))
        {
            Rotations.Add(rotation);
        }

        return rotation;
    }

    /// <summary>The setting of the model that a value stands for.</summary>
    public Setting Use(SettingValue value)
    {
        if (!Settings.Exists(known => ReferenceEquals(known, value.Setting)))
        {
            Settings.Add(value.Setting);
            foreach (var (part, at) in value.Places)
            {
                _sink.Element(value.Setting, part, 0, at);
            }
        }

        return value.Setting;
    }

    /// <summary>The parts of one kind that could be read in full, in the author's order.</summary>
    public EquatableArray<T> Parts<T>()
        where T : class, IEquatable<T>
    {
        var parts = Drafts.OfType<PartDraft<T>>().Select(draft => (Part: draft.Finish(_sink), draft.WrittenIn)).Where(each => each.Part is not null);
        return Inheritance.Keep(parts, typeof(T).Name, each => PartName.Of(each.Part!), each => each.WrittenIn).Select(each => each.Part!).ToEquatableArray();
    }

    /// <summary>Reads something, without reporting problems when it has syntax errors.</summary>
    public void Careful(SyntaxNode node, Action read)
    {
        var broken = node.ContainsDiagnostics && node.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        _muted += broken ? 1 : 0;
        try
        {
            read();
        }
        finally
        {
            _muted -= broken ? 1 : 0;
        }
    }

    /// <summary>Enters one level of reading; false when there is no end to it.</summary>
    public bool Enter(SyntaxNode node)
    {
        Cancellation.ThrowIfCancellationRequested();
        _steps++;
        if (_steps == MostSteps || _depth == MostDepth)
        {
            Problem(node, "This unfolds to more than a runbook can hold, so it is not read at compile time");
        }

        if (_steps >= MostSteps || _depth >= MostDepth)
        {
            _sink.Lost(null);
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Leaves the level that <see cref="Enter"/> entered.</summary>
    public void Leave() => _depth--;
}
