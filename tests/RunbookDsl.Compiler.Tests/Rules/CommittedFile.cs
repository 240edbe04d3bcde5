using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CompilerTests.Rules;

/// <summary>A document as it is committed beside a runbook.</summary>
sealed class CommittedFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
