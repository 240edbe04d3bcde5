using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Drafts;

/// <summary>A metric's ranges as far as they have been read.</summary>
sealed class RangeDraft : Draft
{
    public Expression? Reading { get; set; }

    public Microsoft.CodeAnalysis.SyntaxNode? At { get; set; }

    public Constant? NormalLower { get; set; }

    public Constant? NormalUpper { get; set; }

    public Constant? WarningAbove { get; set; }

    public Constant? WarningBelow { get; set; }

    public Constant? CriticalAbove { get; set; }

    public Constant? CriticalBelow { get; set; }
}
