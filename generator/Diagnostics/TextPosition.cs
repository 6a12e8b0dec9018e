namespace DocGen.Diagnostics;

/// <summary>A place in a page; line and column count from zero.</summary>
/// <param name="Line">The line, from zero.</param>
/// <param name="Column">The column in UTF-16 units, from zero.</param>
/// <param name="Length">How many UTF-16 units of the line the place covers; zero if it is just a point.</param>
internal readonly record struct TextPosition(int Line, int Column, int Length = 0);
