namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>group</c>.</summary>
public sealed class Group : Entity
{
    /// <summary>The name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The part of its address in front of the host.</summary>
    public string? MailNickname { get; set; }
}
