using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.OData.Formatter;

namespace ConsumerSample.Server.Devices;

/// <summary>What both kinds of configuration do with assignments.</summary>
internal static class Assignments
{
    /// <summary>The assignments among the parameters of an action, each with a key of its own.</summary>
    /// <exception cref="ApiError">There are none, or one has no target.</exception>
    public static IList<T> Of<T>(ODataActionParameters parameters, Func<T, DeviceAndAppManagementAssignmentTarget?> target)
        where T : Entity =>
        parameters.TryGetValue("assignments", out object? list) && list is IEnumerable<T> assignments
            ? [.. assignments.Select(each => Keyed(each, target))]
            : throw ApiError.InvalidRequest("assignments is required.");

    /// <summary>The assignment with a key.</summary>
    /// <exception cref="ApiError">It has no target.</exception>
    public static T Keyed<T>(T assignment, Func<T, DeviceAndAppManagementAssignmentTarget?> target)
        where T : Entity
    {
        if (target(assignment) is null)
        {
            throw ApiError.InvalidRequest("The target is missing.");
        }

        assignment.Id = DeviceStore.NewKey();
        return assignment;
    }
}
