namespace ConsumerSample.Server.Devices.Model;

/// <summary>Everybody but the members of a group.</summary>
public sealed class ExclusionGroupAssignmentTarget : GroupAssignmentTarget
{
}
