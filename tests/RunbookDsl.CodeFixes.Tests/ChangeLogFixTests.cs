using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class ChangeLogFixTests
{
    [Fact]
    public Task Orders_the_log_with_its_comments() => FixVerifier<ChangeLogFix>.VerifyAsync(
        RunbookSource.Define("""
            Purpose("Answers questions.");

                    // 8 History, the newest first

                    // Agreed in the review.
                    Changed(2026, 9, 3, "Dana Reyes", "One alert for each provider"); // see the review
                    Changed(2026, 6, 1, "Ana Costa", "Initial version");
                    // Found at night.
                    Changed({|RB9002:2026|}, 11, 20, "Ana Costa", "Alert on mismatches");
                    ReviewEvery(30.Days());
            """),
        RunbookSource.Define("""
            Purpose("Answers questions.");

                    // 8 History, the newest first

                    // Found at night.
                    Changed(2026, 11, 20, "Ana Costa", "Alert on mismatches");
                    // Agreed in the review.
                    Changed(2026, 9, 3, "Dana Reyes", "One alert for each provider"); // see the review
                    Changed(2026, 6, 1, "Ana Costa", "Initial version");
                    ReviewEvery(30.Days());
            """));

    [Fact]
    public Task Leaves_out_what_is_there_twice() => FixVerifier<ChangeLogFix>.VerifyAsync(
        RunbookSource.Define("""
            Changed(2026, 6, 1, "Ana Costa", "Initial version");
                    Changed({|RB9002:2026|}, 6, 1, "Ana Costa", "Initial version");
                    Changed(2026, 9, 3, "Dana Reyes", "One alert for each provider");
            """),
        RunbookSource.Define("""
            Changed(2026, 6, 1, "Ana Costa", "Initial version");
                    Changed(2026, 9, 3, "Dana Reyes", "One alert for each provider");
            """));

    [Fact]
    public Task Offers_nothing_where_a_date_is_not_written_as_numbers() => FixVerifier<ChangeLogFix>.VerifyNoneAsync(RunbookSource.Define("""
        Changed(2026, 9, 3, "Dana Reyes", "One alert for each provider");
        Changed(2026, 6, 1, "Ana Costa", "Initial version");
        Changed({|RB9002:Year|}, 11, 20, "Ana Costa", "Alert on mismatches");
        """, "const int Year = 2026;"));
}
