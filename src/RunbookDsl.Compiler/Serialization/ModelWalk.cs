using System.Collections;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Visits every record that a model is made of, each once.</summary>
static class ModelWalk
{
    public static void Visit(object element, Action<object> visit) => Visit(element, visit, new HashSet<object>(ByIdentity.Instance));

    static void Visit(object record, Action<object> visit, HashSet<object> seen)
    {
        if (!seen.Add(record))
        {
            return;
        }

        visit(record);
        foreach (var part in ModelShape.Of(record.GetType()).Parts)
        {
            switch (part.Of(record))
            {
                case null:
                    break;
                case IEnumerable items when part.Content is ModelContent.Records:
                    foreach (var item in items)
                    {
                        Visit(item, visit, seen);
                    }

                    break;
                case { } item:
                    Visit(item, visit, seen);
                    break;
            }
        }
    }
}
