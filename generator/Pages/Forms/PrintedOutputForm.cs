using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Forms;

/// <summary>
/// A command and what it printed in one block (<c>$ curl https://crates.example/crates/7</c>, then <c>{ "id": 7 }</c> on the lines below) becomes two blocks.
/// </summary>
internal sealed class PrintedOutputForm : BlockForm
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Block>? Rewrite(Block block)
    {
        if (block is not CodeBlock code || CurlCommand.OutputOf(code.Text) is not (> 0 and var output))
        {
            return null;
        }

        var line = 0;
        for (var i = 0; i < output; i++)
        {
            line += code.Text[i] == '\n' ? 1 : 0;
        }

        return
        [
            code with { Text = code.Text.Substring(0, output).TrimEnd() },
            new CodeBlock("", code.Text.Substring(output), null, code.PositionOf(line, 0, 0)) { Indent = code.Indent },
        ];
    }
}
