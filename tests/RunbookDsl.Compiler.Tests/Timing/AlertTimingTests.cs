using CsCheck;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Timing;

namespace CompilerTests.Timing;

public sealed class AlertTimingTests
{
    static readonly RunbookModel Model = IncidentSources.Read().Model;

    [Fact]
    public void The_template_s_alert_calls_someone_in_time() =>
        AlertTiming.Of(Model, Model.Alerts[0]).Should().Be(new AlertTiming(
            Firing: new(0, 5, 15), Detection: new(0, 5, 15), FirstPage: new(0, 5, 15), SecondPerson: new(0, 20, 15)));

    // Luis takes turns in the rotation, so that he may be the one who was called first; Ana is called only when someone asks for her.
    [Fact]
    public void Who_may_be_the_same_person_is_no_second_one() => AlertTiming.Of(Model, Model.Alerts[1]).SecondPerson.Should().BeNull();

    // Whichever of the two was called first and again after a quarter of an hour, the last call is for the other.
    [Fact]
    public void Members_of_a_rotation_called_one_by_one_are_two_persons_in_the_end()
    {
        var (rotation, dana, luis) = (Model.Rotations[0], Model.Contacts[0], Model.Contacts[1]);
        Escalation Call(Responder responder, int minutes) => new(responder, TimeSpan.FromMinutes(minutes), IsPage: minutes == 0, null, null);
        var alert = Model.Alerts[0] with { For = null, Escalation = [Call(rotation, 0), Call(dana, 15), Call(luis, 30)] };

        AlertTiming.Of(Model, alert).SecondPerson.Should().Be(new TimeSpan(0, 30, 15));
        AlertTiming.Of(Model, alert with { Escalation = [Call(rotation, 0), Call(dana, 15)] }).SecondPerson.Should().BeNull();
    }

    [Fact]
    public void Windows_count_until_it_is_detected() => AlertTiming.Of(Model, Model.Alerts[1]).Detection.Should().Be(new(1, 0, 15));

    [Fact]
    public void An_alert_that_calls_nobody_never_pages()
    {
        var timing = AlertTiming.Of(Model, Model.Alerts[0] with { Escalation = [] });
        (timing.FirstPage, timing.SecondPerson).Should().Be((null, null));
    }

    // A clock of whole milliseconds; the trigger begins to hold at any of them between two ticks.
    [Fact]
    public void No_phase_of_the_ticks_is_later_than_the_worst_case_and_one_is_as_late() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[0, 1000], Gen.Int[0, 500]).Sample((interval, lasting, delay) =>
        {
            var alert = Model.Alerts[0] with { For = Milliseconds(lasting), Escalation = [Model.Alerts[0].Escalation[1] with { After = Milliseconds(delay) }] };
            var worst = AlertTiming.Of(Model with { Interval = Milliseconds(interval) }, alert).FirstPage!.Value;

            // A sample just after the tick at 0 is as late as can be; what happens exactly at a tick is seen by it.
            var latest = Enumerable.Range(0, interval).Max(begin => Paged(begin, interval, lasting) + delay - begin);
            return worst == Milliseconds(latest);
        });

    // The slow way: tick by tick until it fires. What begins at an instant is seen by the next tick after it.
    static int Paged(int begin, int interval, int lasting)
    {
        int? since = null;
        for (var tick = 0; ; tick += interval)
        {
            if (tick > begin)
            {
                since ??= tick;
                if (tick - since >= lasting)
                {
                    return tick;
                }
            }
        }
    }

    static TimeSpan Milliseconds(int count) => TimeSpan.FromMilliseconds(count);
}
