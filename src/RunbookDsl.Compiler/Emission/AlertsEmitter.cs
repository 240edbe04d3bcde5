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
            code.Line($"/// <summary>{Xml(alert.Name)}</summary>");
            code.Line($"public static global::RunbookDsl.Definition.AlertHandle {CodeWriter.Identifier(alert.Handle)} {{ get; }} = new({CodeWriter.Text(input.RunbookId)}, {CodeWriter.Text(alert.Id)}, {CodeWriter.Text(alert.Name)});");
        }

        code.Close();
    });

    // New lines would end the comment, and everything after them would be code.
    static string Xml(string text) => new([.. text.Replace("&", "&amp;").Replace("<", "&lt;").Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u0085' ? ' ' : letter)]);
}
