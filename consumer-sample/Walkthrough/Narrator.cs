using System.Runtime.CompilerServices;
using Spectre.Console;

namespace ConsumerSample.Walkthrough;

/// <summary>Tells the reader what the program does, and remembers whether all of it went as expected.</summary>
internal sealed class Narrator(IAnsiConsole console)
{
    private int _met;
    private int _missed;

    /// <summary>Opens a chapter.</summary>
    public void Chapter(string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]").LeftJustified());
    }

    /// <summary>Says what comes next.</summary>
    public void Step(string text)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[yellow]{text}[/]");
    }

    /// <summary>Shows what went over the wire.</summary>
    public void Wire(string direction, string text) => console.MarkupLineInterpolated($"  [grey]{direction} {text}[/]");

    /// <summary>Checks what the code has just achieved; the condition itself is what the reader sees.</summary>
    public void Expect(bool condition, [CallerArgumentExpression(nameof(condition))] string expression = "")
    {
        if (condition)
        {
            _met++;
            console.MarkupLineInterpolated($"  [green]✓[/] {expression}");
        }
        else
        {
            _missed++;
            console.MarkupLineInterpolated($"  [red]✗ {expression}[/]");
        }
    }

    /// <summary>Reports an exception that ended the program.</summary>
    public void Broken(Exception exception)
    {
        _missed++;
        console.WriteLine();
        console.MarkupLineInterpolated($"[red]{exception.ToString()}[/]");
    }

    /// <summary>Sums up.</summary>
    /// <returns>The exit code: 0 if everything was as expected.</returns>
    public int Close()
    {
        console.WriteLine();
        console.Write(new Rule());
        string color = _missed == 0 ? "green" : "red";
        console.MarkupLine($"[{color}]{_met} expectations met, {_missed} missed[/]");
        return _missed == 0 ? 0 : 1;
    }
}
