using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;

namespace DocGen.Markdown;

/// <summary>Collects blocks into sections while a page is read.</summary>
internal sealed class SectionList
{
    private readonly List<Section> _sections = [];
    private readonly List<Block> _blocks = [];
    private int _level;
    private RichText _heading = RichText.Empty;
    private TextPosition _position;
    private string _anchor = "";

    /// <summary>Ends the open section and opens one with this heading.</summary>
    public void Open(int level, RichText heading, TextPosition position, string anchor = "")
    {
        Close();
        (_level, _heading, _position, _anchor) = (level, heading, position, anchor);
    }

    /// <summary>Adds a block to the open section.</summary>
    public void Add(Block block) => _blocks.Add(block);

    /// <summary>All sections.</summary>
    public Section[] ToArray()
    {
        Close();
        return _sections.ToArray();
    }

    private void Close()
    {
        _sections.Add(new Section(_level, _heading, _blocks.Count == 0 ? [] : _blocks.ToArray(), _position) { Anchor = _anchor });
        _blocks.Clear();
    }
}
