using System.Text;
using RunbookDsl.Build.Documents;
using RunbookDsl.Documents.Pages;

namespace RunbookDsl.Tool.Documents;

/// <summary>A file as the code generates it.</summary>
/// <param name="Name">Its name in the documents' folder.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Runbook">The class it is made of.</param>
internal sealed record GeneratedFile(string Name, string Text, string Runbook)
{
    /// <summary>The files of these documents.</summary>
    public static IReadOnlyList<GeneratedFile> Of(IEnumerable<RunbookDocument> documents, DocsFormat format)
    {
        var files = new List<GeneratedFile>();
        foreach (var document in documents)
        {
            var text = Encoding.UTF8.GetString(document.Bytes);
            if (format != DocsFormat.Html)
            {
                files.Add(new GeneratedFile(document.File, text, document.Runbook));
            }

            if (format != DocsFormat.Md)
            {
                files.Add(new GeneratedFile(Path.ChangeExtension(document.File, ".html"), DocumentPage.Write(text), document.Runbook));
            }
        }

        return files;
    }
}
