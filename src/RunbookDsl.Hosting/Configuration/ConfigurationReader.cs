using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Finds every key that no option has and every value that no option can take, where the framework's binder stops at the first or says nothing.</summary>
internal static class ConfigurationReader
{
    /// <summary>The problems of a section that is to be bound to a type, each with key, value and what is allowed.</summary>
    /// <param name="section">The section.</param>
    /// <param name="type">The options type.</param>
    /// <param name="others">Keys right below the section that other options read.</param>
    public static IReadOnlyList<string> Problems(IConfigurationSection section, Type type, params IReadOnlyCollection<string> others)
    {
        var problems = new List<string>();
        foreach (var child in section.GetChildren().Where(child => !others.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            Check(child, type, problems);
        }

        return problems;
    }

    static void Check(IConfigurationSection child, Type owner, List<string> problems)
    {
        var properties = owner.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite || property.PropertyType.IsGenericType).ToArray();
        var property = Array.Find(properties, candidate => string.Equals(candidate.Name, child.Key, StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            problems.Add($"{child.Path} is not a setting; known here are {string.Join(", ", properties.Select(candidate => candidate.Name))}.");
            return;
        }

        CheckValue(child, property.PropertyType, problems);
    }

    static void CheckValue(IConfigurationSection section, Type type, List<string> problems)
    {
        if (type.IsGenericType)
        {
            var item = type.GetGenericArguments()[^1];
            foreach (var child in section.GetChildren())
            {
                CheckValue(child, Nullable.GetUnderlyingType(type) ?? item, problems);
            }

            return;
        }

        if (type is { IsClass: true } && type.Assembly == typeof(ConfigurationReader).Assembly)
        {
            foreach (var child in section.GetChildren())
            {
                Check(child, type, problems);
            }

            return;
        }

        if (section.Value is { } value && !TypeDescriptor.GetConverter(type).IsValid(value))
        {
            problems.Add($"{section.Path} is '{value}'; allowed is {Allowed(type)}.");
        }
    }

    static string Allowed(Type type) =>
        type == typeof(TimeSpan) ? "a length of time such as 00:05:00"
        : type == typeof(int) || type == typeof(long) ? "a whole number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(Uri) ? "an absolute address such as https://example.com"
        : type.IsEnum ? string.Join(" or ", Enum.GetNames(type))
        : "text";
}
