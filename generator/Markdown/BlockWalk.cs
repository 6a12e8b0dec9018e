using System.Collections.Generic;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>
/// Goes through the blocks of a container in the order of the page; the caller says which containers among them are entered.
/// The open containers are kept in a list and not on the stack: a page nests them as it likes.
/// </summary>
internal sealed class BlockWalk
{
    private readonly Stack<(ContainerBlock Container, int Next, int Depth)> _open = new();

    /// <summary>Creates a walk through the blocks of a container.</summary>
    public BlockWalk(ContainerBlock root) => Enter(root, depth: 0);

    /// <summary>How many lists are around the current block.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether the current block is the first one of its container.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>Lets the blocks of a container come next.</summary>
    /// <param name="container">The container.</param>
    /// <param name="depth">How many lists are around its blocks.</param>
    public void Enter(ContainerBlock container, int depth) => _open.Push((container, 0, depth));

    /// <summary>The next block; null behind the last one.</summary>
    public Block? Next()
    {
        while (_open.Count > 0)
        {
            var (container, next, depth) = _open.Pop();
            if (next < container.Count)
            {
                _open.Push((container, next + 1, depth));
                (Depth, IsFirst) = (depth, next == 0);
                return container[next];
            }
        }

        return null;
    }
}
