using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Prints the C# that carries a runbook's document.</summary>
static class DocumentFile
{
    public static string Emit(RunbookModel runbook)
    {
        var type = runbook.Class;
        return RunbookFile.Write(
            type,
            "",
            code =>
            {
                code.Line("/// <summary>The runbook as a Markdown document.</summary>");
                code.Line(RunbookFile.GeneratedCode);
                code.Line("public static string Document => DocumentText;");
                code.Line();
                code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
                code.Line(RunbookFile.GeneratedCode);
                code.Line("internal const string DocumentText =");
                code.Verbatim($"{Literal(DocumentEmitter.Emit(runbook))};");
            },
            code =>
            {
                if (type.IsVisible)
                {
                    code.Line($"[assembly: global::RunbookDsl.Definition.RunbookDocument(typeof({RunbookFile.FullName(type)}), {CodeWriter.Text(runbook.Id + ".md")}, {RunbookFile.FullName(type)}.DocumentText)]");
                    code.Line();
                }
            });
    }

    // As people read it, unless it holds a character that a raw string would take for the end of a line.
    static string Literal(string text)
    {
        if (text.Any(letter => letter is not '\n' and not '\t' && (char.IsControl(letter) || letter is '\u2028' or '\u2029')))
        {
            return CodeWriter.Text(text);
        }

        var longest = 0;
        var run = 0;
        foreach (var letter in text)
        {
            run = letter == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var quotes = new string('"', Math.Max(3, longest + 1));
        return $"{quotes}\n{text}\n{quotes}";
    }
}
