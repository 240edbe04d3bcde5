namespace RunbookDsl;

/// <summary>Who can be called: a person, or a rotation of persons.</summary>
public abstract class Responder
{
    private protected Responder()
    {
    }
}
