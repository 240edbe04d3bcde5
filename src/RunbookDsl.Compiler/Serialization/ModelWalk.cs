using System.Collections;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Visits every record that a model is made of, each once.</summary>
static class ModelWalk
{
    public static void Visit(object element, Action<object> visit) => Visit(element, visit, new HashSet<object>(ByIdentity.Instance));

    static void Visit(object? value, Action<object> visit, HashSet<object> seen)
    {
        if (value is null or string)
        {
            return;
        }

        if (ModelShape.ElementOf(value.GetType()) is not null)
        {
            foreach (var item in (IEnumerable)value)
            {
                Visit(item, visit, seen);
            }
        }
        else if (ModelShape.IsRecord(value.GetType()) && seen.Add(value))
        {
            visit(value);
            foreach (var property in ModelShape.Of(value.GetType()).Properties)
            {
                Visit(property.Of(value), visit, seen);
            }
        }
    }
}
