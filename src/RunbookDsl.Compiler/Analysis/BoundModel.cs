using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>A runbook whose settings have the values that a host gives them.</summary>
static class BoundModel
{
    /// <summary>The runbook with these values. A setting that has its value may have no other.</summary>
    /// <param name="model">The runbook as its author wrote it.</param>
    /// <param name="values">Values by the settings' names, in the settings' units.</param>
    public static RunbookModel Of(RunbookModel model, IReadOnlyDictionary<string, double> values)
    {
        var bound = new Dictionary<object, object>(ByIdentity.Instance);
        ModelWalk.Visit(model, element =>
        {
            if (element is Setting setting && values.TryGetValue(setting.Name, out var value))
            {
                var constant = setting.Default with { Value = value };
                bound[setting] = setting with { Default = constant, Least = constant, Most = constant };
            }
        });
        return new ModelRewriter(bound, (_, _) => { }).Rewrite(model);
    }
}
