namespace Outputs;

/// <summary>What a statement means for its study: lists of statements begin with what matters.</summary>
public enum Importance
{
    /// <summary>The study's conclusions rest on it.</summary>
    Headline,

    /// <summary>It supports the argument.</summary>
    Supporting,

    /// <summary>It is said in passing, and nothing hangs on it.</summary>
    Incidental,
}
