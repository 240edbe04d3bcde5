using Microsoft.Build.Framework;
using RunbookDsl.Build.Documents;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace RunbookDsl.Build;

/// <summary>Writes the documents that a compiled assembly carries to the folder they are kept in, and removes those it wrote for runbooks that are gone.</summary>
public sealed class WriteRunbookDocuments : MSBuildTask
{
    /// <summary>The assembly just compiled; it is read, never loaded.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder of the documents.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Where the list of files that this project owns is kept between builds.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>The folder that the manifest's paths are relative to.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The project that messages point at.</summary>
    public string Project { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            IReadOnlyList<RunbookDocument> documents = AssemblyDocuments.Read(Assembly);
            DocumentNames.Check(documents);
            if (documents.Count == 0 && !File.Exists(Manifest))
            {
                return true;
            }

            using FolderLock guard = FolderLock.Take(Manifest + ".lock");
            var folder = new DocumentFolder(ProjectFolder, Folder, Tell);
            IReadOnlyList<OwnedFile> owned = OwnedFiles.Read(Manifest);
            OwnedFiles.Write(Manifest, folder.Update(documents, owned));
        }
        catch (DocumentException problem)
        {
            Log.LogError(null, problem.Code, null, DocumentException.HelpLinkOf(problem.Code), problem.File ?? Project, 0, 0, 0, 0, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogError(
                null,
                DocumentException.Unwritable,
                null,
                DocumentException.HelpLinkOf(DocumentException.Unwritable),
                Manifest,
                0,
                0,
                0,
                0,
                $"The list of written runbook documents cannot be kept: {problem.Message} Make the obj folder writable, or set RunbookDocsOnBuild to false.");
        }

        return !Log.HasLoggedErrors;
    }

    void Tell(DocumentNotice notice)
    {
        if (notice.Code is { } code)
        {
            Log.LogWarning(null, code, null, DocumentException.HelpLinkOf(code), notice.Path, 0, 0, 0, 0, notice.Text);
        }
        else
        {
            Log.LogMessage(MessageImportance.High, "{0}", notice.Text);
        }
    }
}
