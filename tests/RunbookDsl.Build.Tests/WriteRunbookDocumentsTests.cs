namespace RunbookDsl.Build.Tests;

public sealed class WriteRunbookDocumentsTests : IDisposable
{
    const string First = ProjectFolder.Mark + " -->\n# First\n";
    const string Second = ProjectFolder.Mark + " -->\n# Second\n";
    readonly ProjectFolder project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Writes_every_document_the_assembly_carries()
    {
        project.Compile(("first.md", First), ("second.md", Second));

        project.Write().Messages.Should().Equal("Runbook document written: docs/runbooks/first.md", "Runbook document written: docs/runbooks/second.md");

        project.Files().Should().Equal("docs/runbooks/first.md", "docs/runbooks/second.md");
        project.Text("docs/runbooks/second.md").Should().Be(Second);
    }

    [Fact]
    public void Touches_nothing_when_the_bytes_are_the_same()
    {
        project.Compile(("first.md", First));
        project.Write();
        string path = Path.Combine(project.Root, "docs/runbooks/first.md");
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);

        project.Write().Messages.Should().BeEmpty();

        File.GetLastWriteTimeUtc(path).Should().Be(longAgo);
    }

    [Fact]
    public void Leaves_no_orphan_after_a_rename()
    {
        project.Compile(("first.md", First));
        project.Write();
        project.Compile(("second.md", Second));

        project.Write().Messages.Should().Equal("Runbook document removed, its runbook is gone: docs/runbooks/first.md", "Runbook document written: docs/runbooks/second.md");

        project.Files().Should().Equal("docs/runbooks/second.md");
    }

    [Fact]
    public void A_rename_that_only_changes_case_leaves_the_new_file()
    {
        project.Compile(("First.md", First));
        project.Write();
        project.Compile(("first.md", Second));

        project.Write();

        project.Files().Should().Equal("docs/runbooks/first.md");
        project.Text("docs/runbooks/first.md").Should().Be(Second);
    }

    [Fact]
    public void Follows_the_folder_when_it_is_set_to_another()
    {
        project.Compile(("first.md", First));
        project.Write();

        project.Write("handbook");

        project.Files().Should().Equal("handbook/first.md");
    }

    [Fact]
    public void Writes_a_folder_outside_the_project_and_cleans_it_too()
    {
        using var other = new ProjectFolder();
        project.Compile(("first.md", First));
        project.Write(other.Root);
        other.Files().Should().Equal("first.md");
        project.Compile();

        project.Write(other.Root);

        other.Files().Should().BeEmpty();
    }

    [Fact]
    public void A_removed_runbook_takes_its_document_with_it_but_no_other_file()
    {
        project.Put("docs/runbooks/README.md", "written by hand");
        project.Compile(("first.md", First));
        project.Write();
        project.Compile();

        project.Write();

        project.Files().Should().Equal("docs/runbooks/README.md");
    }

    [Fact]
    public void An_orphan_that_was_edited_by_hand_stays_and_is_told_of_once()
    {
        project.Compile(("first.md", First));
        project.Write();
        project.Put("docs/runbooks/first.md", First + "mine now\n");
        project.Compile();

        project.Write().Warnings.Should().ContainSingle(warning => warning.Code == "RBD006" && warning.File!.EndsWith("first.md"));
        project.Write().Warnings.Should().BeEmpty();

        project.Files().Should().Equal("docs/runbooks/first.md");
    }

    [Fact]
    public void Takes_over_a_generated_document_that_a_fresh_clone_brought()
    {
        project.Put("docs/runbooks/first.md", ProjectFolder.Mark + " -->\nolder\n");
        project.Compile(("first.md", First));

        project.Write().Errors.Should().BeEmpty();

        project.Text("docs/runbooks/first.md").Should().Be(First);
    }

    [Fact]
    public void Refuses_to_overwrite_what_was_written_by_hand()
    {
        project.Compile(("first.md", First));
        project.Write();
        project.Put("docs/runbooks/second.md", "# mine\n");
        project.Compile(("second.md", Second));

        project.Write().Errors.Should().ContainSingle(error => error.Code == "RBD004").Which.Message.Should().Contain("docs/runbooks/second.md");

        project.Text("docs/runbooks/second.md").Should().Be("# mine\n");
        project.Files().Should().Contain("docs/runbooks/first.md", "nothing is removed by a build that fails");
    }

    [Fact]
    public void Two_runbooks_cannot_share_a_file()
    {
        project.Compile(("first.md", First), ("First.md", Second));

        project.Write().Errors.Should().ContainSingle(error => error.Code == "RBD003").Which.Message.Should().Contain("Runbook0").And.Contain("Runbook1");

        project.Files().Should().BeEmpty();
    }

    [Fact]
    public void An_unwritable_folder_is_an_error_that_says_how_to_mend_it()
    {
        project.Put("docs", "a file where the folder should be");
        project.Compile(("first.md", First));

        project.Write().Errors.Should().ContainSingle(error => error.Code == "RBD005").Which.Message.Should().Contain("RunbookDocsFolder");
    }

    [Fact]
    public void A_broken_assembly_is_an_error_that_names_it()
    {
        project.Put("obj/App.dll", "this is no assembly");

        project.Write().Errors.Should().ContainSingle(error => error.Code == "RBD001").Which.Message.Should().Contain("App.dll");
    }

    [Fact]
    public void An_assembly_without_runbooks_leaves_no_trace()
    {
        project.Compile();

        project.Write();

        project.Files().Should().BeEmpty();
        File.Exists(project.Manifest).Should().BeFalse();
    }

    [Fact]
    public void Reads_only_the_attribute_of_this_library()
    {
        project.CompileSource("""
            [assembly: RunbookDsl.Other.RunbookDocument(typeof(int), "first.md", "text")]
            [assembly: System.Reflection.AssemblyMetadata("first.md", "text")]
            namespace RunbookDsl.Other
            {
                [System.AttributeUsage(System.AttributeTargets.Assembly)]
                class RunbookDocumentAttribute(System.Type type, string file, string text) : System.Attribute;
            }
            """);

        project.Write();

        project.Files().Should().BeEmpty();
    }

    [Fact]
    public void Text_comes_out_as_it_went_in()
    {
        string text = ProjectFolder.Mark + " -->\n\u202e مرحبا 🚨 \"quoted\" \\ {0} <b>\n" + new string('x', 200_000);
        project.Compile(("first.md", text));

        project.Write();

        File.ReadAllBytes(Path.Combine(project.Root, "docs/runbooks/first.md")).Should().Equal(System.Text.Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public async Task Builds_at_the_same_time_wait_for_each_other()
    {
        project.Compile(("first.md", First), ("second.md", Second));

        BuildLog[] logs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => project.Write())));

        logs.SelectMany(log => log.Errors).Should().BeEmpty();
        logs.SelectMany(log => log.Messages).Should().HaveCount(2);
        project.Files().Should().Equal("docs/runbooks/first.md", "docs/runbooks/second.md");
    }
}
