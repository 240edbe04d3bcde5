using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>Gives a contact that is written where it is called a declaration of its own, and names that wherever the file's runbook writes the same.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ContactRefactoring)), Shared]
public sealed class ContactRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not { } node
            || ContactSyntax.Around(node) is not { } contact
            || contact.IsDeclaration
            || await AuthoredRunbook.AroundAsync(context.Document, node, context.CancellationToken).ConfigureAwait(false) is not { } runbook
            || node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || !contact.StandsAlone(runbook.Semantics, context.CancellationToken))
        {
            return;
        }

        var equal = type.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(ContactSyntax.Of)
            .OfType<ContactSyntax>()
            .Where(other => SyntaxFactory.AreEquivalent(other.Whole, contact.Whole))
            .ToList();
        if (equal.Find(other => other.IsDeclaration) is { } declared)
        {
            Register(context, $"Name the contact {declared.DeclaredName}", type, equal, declared.DeclaredName!, declare: null);
        }
        else if (NameOf(contact, runbook) is { } name)
        {
            Register(context, $"Extract shared contact {name}", type, equal, name, declare: contact);
        }
    }

    static void Register(CodeRefactoringContext context, string title, TypeDeclarationSyntax type, List<ContactSyntax> equal, string name, ContactSyntax? declare) =>
        context.RegisterRefactoring(CodeAction.Create(title, cancellation => ApplyAsync(context.Document, type, equal, name, declare, cancellation), nameof(ContactRefactoring)));

    static async Task<Document> ApplyAsync(Document document, TypeDeclarationSyntax type, List<ContactSyntax> equal, string name, ContactSyntax? declare, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = equal.Where(each => !each.IsDeclaration).Select(each => new TextChange(each.Whole.Span, name)).ToList();
        if (declare is not null)
        {
            changes.Add(Declaration(text, type, equal, $"static readonly Contact {name} = {declare.Text};"));
        }

        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    // Static fields are made in the order they are written: behind the last contact, unless one of those that use it stands before.
    static TextChange Declaration(SourceText text, TypeDeclarationSyntax type, List<ContactSyntax> equal, string declaration)
    {
        var first = equal.Min(each => each.Whole.SpanStart);
        var before = type.Members.LastOrDefault(member => member.Span.End < first && member is FieldDeclarationSyntax { Declaration.Type: IdentifierNameSyntax { Identifier.ValueText: "Contact" } });
        var lineEnd = SentenceLayout.LineEndOf(text);
        if (before is not null)
        {
            var line = text.Lines.GetLineFromPosition(before.Span.End);
            return new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), $"{SentenceLayout.IndentationAt(text, before.SpanStart)}{declaration}{lineEnd}");
        }

        var next = type.Members[0];
        var indentation = SentenceLayout.IndentationAt(text, next.SpanStart);
        return new TextChange(new TextSpan(next.SpanStart, 0), $"{declaration}{lineEnd}{lineEnd}{indentation}");
    }

    static string? NameOf(ContactSyntax contact, AuthoredRunbook runbook)
    {
        if (contact.Beginning.ArgumentList.Arguments.FirstOrDefault()?.Expression is not { } role || runbook.Semantics.GetConstantValue(role).Value is not string text)
        {
            return null;
        }

        var taken = new HashSet<string>(runbook.Type.GetMembers().Select(member => member.Name), StringComparer.Ordinal);
        return Naming.Unique(Naming.Handle(text), "", taken);
    }
}
