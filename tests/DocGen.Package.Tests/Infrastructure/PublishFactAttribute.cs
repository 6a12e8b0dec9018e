using Xunit;

namespace DocGen.Package.Tests.Infrastructure;

/// <summary>A test that publishes a program; skipped, with the reason, where no feed or tool for that is there.</summary>
public sealed class PublishFactAttribute : FactAttribute
{
    private bool _isNative;

    /// <summary>Marks a test.</summary>
    public PublishFactAttribute() => Skip = Publishing.WhyNotTrimmed;

    /// <summary>Whether the program is native code.</summary>
    public bool IsNative
    {
        get => _isNative;
        set
        {
            _isNative = value;
            Skip = value ? Publishing.WhyNotNative : Publishing.WhyNotTrimmed;
        }
    }
}
