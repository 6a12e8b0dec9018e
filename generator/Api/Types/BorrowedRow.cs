namespace DocGen.Api.Types;

/// <summary>A row of a descendant that is inherited from a structure without a page.</summary>
/// <param name="Slice">What the page of the descendant says of it.</param>
/// <param name="Index">Which of its rows it is.</param>
internal sealed record BorrowedRow(TypeSlice Slice, int Index);
