using System.Globalization;

namespace RunbookDsl.Build.Documents;

/// <summary>Refuses file names that would write anywhere but into the documents' folder, or that some file system does not take.</summary>
internal static class DocumentNames
{
    const string Extension = ".md";
    const int LongestName = 120;

    static readonly HashSet<string> ReservedOnWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Throws at the first document whose name cannot be used, or is used twice.</summary>
    public static void Check(IReadOnlyList<RunbookDocument> documents)
    {
        // Names that differ in case only are one file on most desktops.
        var seen = new Dictionary<string, RunbookDocument>(StringComparer.OrdinalIgnoreCase);
        foreach (RunbookDocument document in documents)
        {
            if (!IsPlain(document.File))
            {
                throw new DocumentException(
                    DocumentException.Name,
                    $"The document of {document.Runbook} asks for the file name '{Shown(document.File)}', which is not a plain one. Use letters, digits, '-', '_' and '.', at most {LongestName} in all, ending in '{Extension}'.");
            }

            if (seen.TryGetValue(document.File, out RunbookDocument first))
            {
                throw new DocumentException(
                    DocumentException.Twice,
                    $"The documents of {first.Runbook} and of {document.Runbook} would both be the file '{document.File}'. Rename one of the two services.");
            }

            seen.Add(document.File, document);
        }
    }

    /// <summary>Whether a name is safe on every file system: no folder, no hidden file, no reserved word.</summary>
    public static bool IsPlain(string name)
    {
        if (name.Length <= Extension.Length || name.Length > LongestName || !name.EndsWith(Extension, StringComparison.Ordinal))
        {
            return false;
        }

        string stem = name.Substring(0, name.Length - Extension.Length);
        foreach (char letter in stem)
        {
            bool allowed = letter is '-' or '_' or '.'
                || char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
            if (!allowed)
            {
                return false;
            }
        }

        string device = stem.Split('.')[0];
        return char.IsLetterOrDigit(stem[0]) && stem[stem.Length - 1] != '.' && !ReservedOnWindows.Contains(device);
    }

    static string Shown(string name)
    {
        string start = name.Length > LongestName ? name.Substring(0, LongestName) + "…" : name;
        return string.Concat(start.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? '?' : letter));
    }
}
