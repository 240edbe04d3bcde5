using System.Collections.Immutable;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A text with facts that are known only when it is sent.</summary>
sealed record TemplateValue(ImmutableArray<MessageSegment> Segments) : Value
{
    /// <summary>One text after another; null when one of them is no text.</summary>
    public static Value? Join(IEnumerable<Value> parts)
    {
        var segments = ImmutableArray.CreateBuilder<MessageSegment>();
        foreach (var part in parts)
        {
            if (part is TemplateValue template)
            {
                segments.AddRange(template.Segments);
            }
            else if (Constants.Text(part) is { } text)
            {
                segments.Add(new MessageSegment(text, null));
            }
            else
            {
                return null;
            }
        }

        return new TemplateValue(Merged(segments));
    }

    // Text next to text is one text, however it was put together.
    static ImmutableArray<MessageSegment> Merged(IEnumerable<MessageSegment> segments)
    {
        var merged = ImmutableArray.CreateBuilder<MessageSegment>();
        foreach (var segment in segments.Where(segment => segment.Field is not null || segment.Text.Length > 0))
        {
            if (segment.Field is null && merged.Count > 0 && merged[merged.Count - 1] is { Field: null } before)
            {
                merged[merged.Count - 1] = before with { Text = before.Text + segment.Text };
            }
            else
            {
                merged.Add(segment);
            }
        }

        return merged.ToImmutable();
    }
}
