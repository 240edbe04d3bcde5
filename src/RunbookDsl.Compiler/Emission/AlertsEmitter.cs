namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the typed handles of a runbook's alerts.</summary>
static class AlertsEmitter
{
    public static string Emit(AlertsInput input) => RunbookFile.Write(input.Class, "", code =>
    {
        code.Line("/// <summary>The alerts of this runbook.</summary>");
        code.Line(RunbookFile.GeneratedCode);
        code.Open("public static class Alerts");
        foreach (var alert in input.Alerts)
        {
            Comment(code, alert);
            var names = alert.Names;
            code.Line($"public static global::RunbookDsl.Definition.AlertHandle {CodeWriter.Identifier(names.Handle)} {{ get; }} = new({CodeWriter.Text(input.RunbookId)}, {CodeWriter.Text(names.Id)}, {CodeWriter.Text(names.Name)});");
        }

        code.Close();
    });

    // Editors show it where the handle is named.
    static void Comment(CodeWriter code, AlertComment alert)
    {
        code.Line("/// <summary>");
        code.Line($"/// {Xml(alert.Paragraphs[0])}");
        foreach (var paragraph in alert.Paragraphs.Skip(1))
        {
            code.Line($"/// <para>{Xml(paragraph)}</para>");
        }

        code.Line("/// </summary>");
    }

    // New lines would end the comment, and everything after them would be code.
    static string Xml(string text) => new([.. text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u0085' ? ' ' : letter)]);
}
