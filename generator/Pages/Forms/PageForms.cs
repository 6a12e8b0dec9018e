using DocGen.Markdown.Model;

namespace DocGen.Pages.Forms;

/// <summary>All forms, in the order in which they are applied: each finds what the forms before it have written.</summary>
internal static class PageForms
{
    private static readonly IForm[] s_ordered =
    [
        new PartItemForm(),
        new PathHeadingForm(),
        new PrintedOutputForm(),
        new InlineRequestForm(),
        new LabelledRequestForm(),
        new ComponentRequestForm(),
        new BulletRequestForm(),
        new RequestHeadingForm(),
        new HeadedRequestForm(),
        new RequestTableForm(),
        new FrontMatterRequestForm(),
        new CurlForm(),
        new BoldHeadingForm(),
        new InlineParametersForm(),
        new LabelHeadingForm(),
        new ParameterListForm(),
        new FrontMatterTitleForm(),
        new MemberSectionForm(),
        new CaptionForm(),
        new OperationSectionForm(),
    ];

    /// <summary>Rewrites a page into the canonical shape.</summary>
    public static PageDraft Apply(MarkdownPage page)
    {
        var draft = new PageDraft(page);
        foreach (var form in s_ordered)
        {
            draft = form.Rewrite(draft);
        }

        return draft;
    }
}
