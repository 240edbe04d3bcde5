using System.Text;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Prints a runbook as a Markdown document.</summary>
static class DocumentEmitter
{
    /// <summary>The whole document, with LF line ends.</summary>
    public static string Emit(RunbookModel runbook)
    {
        var text = new StringBuilder();
        text.Append("# Production Runbook: ").Append(runbook.Name).Append('\n');
        return text.ToString();
    }
}
