using System.Collections;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Visits the records that a model is made of, each once.</summary>
static class ModelWalk
{
    /// <summary>Visits every record.</summary>
    public static void Visit(object element, Action<object> visit) => Visit(element, visit, static shape => shape.Parts, new HashSet<object>(ByIdentity.Instance));

    /// <summary>Visits every record of a kind, without a look at what can hold none.</summary>
    public static void Visit<T>(object element, Action<T> visit)
        where T : class
    {
        Visit(
            element,
            record =>
            {
                if (record is T wanted)
                {
                    visit(wanted);
                }
            },
            static shape => shape.PartsWith(typeof(T)),
            new HashSet<object>(ByIdentity.Instance));
    }

    static void Visit(object record, Action<object> visit, Func<ModelShape, IReadOnlyList<ModelProperty>> parts, HashSet<object> seen)
    {
        if (!seen.Add(record))
        {
            return;
        }

        visit(record);
        foreach (var part in parts(ModelShape.Of(record.GetType())))
        {
            switch (part.Of(record))
            {
                case null:
                    break;
                case IEnumerable items when part.Content is ModelContent.Records:
                    foreach (var item in items)
                    {
                        Visit(item, visit, parts, seen);
                    }

                    break;
                case { } item:
                    Visit(item, visit, parts, seen);
                    break;
            }
        }
    }
}
