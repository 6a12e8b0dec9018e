using System.Runtime.CompilerServices;
using Spectre.Console;

namespace ConsumerSample.Walkthrough;

/// <summary>Tells the reader what the program does, and remembers whether all of it went as expected.</summary>
public sealed class Narrator(IAnsiConsole console)
{
    private int _met;
    private int _missed;

    /// <summary>Says what this is about.</summary>
    public void Introduce(Uri baseAddress)
    {
        console.MarkupLine("[bold]A client that the compiler has made from the pages in docs-input/devices[/]");
        console.MarkupLineInterpolated($"talks to the service that they describe, at {baseAddress.ToString()}.");
        console.MarkupLine("[blue]→[/] is what a line of C# sends, [blue]←[/] what comes back, [green]✓[/] what the program then finds to be true.");
    }

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

    /// <summary>Shows a request or a response: its first line, and of its body as much as fits on a few lines.</summary>
    public void Wire(string direction, string line, string body, int bodyLines)
    {
        console.MarkupLineInterpolated($"  [blue]{direction}[/] {line}");
        int width = Math.Max(40, console.Profile.Width - 6);
        foreach (string chunk in body.Chunk(width).Take(bodyLines).Select(static characters => new string(characters)))
        {
            console.MarkupLineInterpolated($"    [grey]{chunk}[/]");
        }

        if (body.Length > width * bodyLines)
        {
            console.MarkupLine("    [grey]…[/]");
        }
    }

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
