namespace RunbookDsl.Compiler.Serialization;

/// <summary>What a property of a record of the model holds.</summary>
enum ModelContent
{
    /// <summary>A number, a time, a choice: nothing that is made of others.</summary>
    Plain,

    /// <summary>A text.</summary>
    Text,

    /// <summary>Texts.</summary>
    Texts,

    /// <summary>A record of the model.</summary>
    Record,

    /// <summary>Records of the model.</summary>
    Records,
}
