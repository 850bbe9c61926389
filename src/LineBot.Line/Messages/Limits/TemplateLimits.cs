using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Templates;

namespace LineBot.Line.Messages.Limits;

/// <summary>Limits of the fixed layouts. Their words are counted in graphemes.</summary>
internal static class TemplateLimits
{
    private const int TitleMax = 40;
    private const int ColumnsMax = 10;

    public static void Check(Place at, Template template)
    {
        switch (template)
        {
            case ButtonsTemplate buttons: CheckButtons(at, buttons); break;
            case ConfirmTemplate confirm: CheckConfirm(at, confirm); break;
            case CarouselTemplate carousel: CheckCarousel(at, carousel); break;
            case ImageCarouselTemplate images: CheckImages(at, images); break;
        }
    }

    private static void CheckButtons(Place at, ButtonsTemplate buttons)
    {
        var textMax = buttons is { Title: null, ThumbnailImageUrl: null } ? 160 : 60;
        at.Length("text", buttons.Text, 1, textMax, Counting.Graphemes);
        at.Length("title", buttons.Title, 1, TitleMax, Counting.Graphemes);
        at.HttpsUrl("thumbnailImageUrl", buttons.ThumbnailImageUrl);
        at.Pattern("imageBackgroundColor", buttons.ImageBackgroundColor, FlexPatterns.OpaqueColor());
        CheckDefault(at, buttons.DefaultAction);
        CheckActions(at, buttons.Actions, 1, 4);
    }

    private static void CheckConfirm(Place at, ConfirmTemplate confirm)
    {
        at.Length("text", confirm.Text, 1, 240, Counting.Graphemes);
        CheckActions(at, confirm.Actions, 2, 2);
    }

    private static void CheckCarousel(Place at, CarouselTemplate carousel)
    {
        at.Size("columns", carousel.Columns, 1, ColumnsMax);
        for (var index = 0; index < carousel.Columns.Count; index++)
        {
            CheckColumn(at.Item("columns", index), carousel.Columns[index], like: carousel.Columns[0]);
        }
    }

    private static void CheckColumn(Place at, CarouselColumn column, CarouselColumn like)
    {
        var textMax = column is { Title: null, ThumbnailImageUrl: null } ? 120 : 60;
        at.Length("text", column.Text, 1, textMax, Counting.Graphemes);
        at.Length("title", column.Title, 1, TitleMax, Counting.Graphemes);
        at.HttpsUrl("thumbnailImageUrl", column.ThumbnailImageUrl);
        at.Pattern("imageBackgroundColor", column.ImageBackgroundColor, FlexPatterns.OpaqueColor());
        CheckDefault(at, column.DefaultAction);
        CheckActions(at, column.Actions, 1, 3);
        if (column.Actions.Count != like.Actions.Count) { at.Report("actions", "All columns need the same number of actions"); }
        if ((column.Title is null) != (like.Title is null)) { at.Report("title", "All columns need a title, or none"); }
        if ((column.ThumbnailImageUrl is null) != (like.ThumbnailImageUrl is null))
        {
            at.Report("thumbnailImageUrl", "All columns need an image, or none");
        }
    }

    private static void CheckImages(Place at, ImageCarouselTemplate images)
    {
        at.Size("columns", images.Columns, 1, ColumnsMax);
        for (var index = 0; index < images.Columns.Count; index++)
        {
            var column = at.Item("columns", index);
            column.HttpsUrl("imageUrl", images.Columns[index].ImageUrl);
            ActionLimits.Check(column.Property("action"), images.Columns[index].Action, ActionPlace.ImageCarousel);
        }
    }

    private static void CheckDefault(Place at, LineAction? action)
    {
        if (action is not null) { ActionLimits.Check(at.Property("defaultAction"), action, ActionPlace.TemplateDefault); }
    }

    private static void CheckActions(Place at, IReadOnlyList<LineAction> actions, int minimum, int maximum)
    {
        at.Size("actions", actions, minimum, maximum);
        for (var index = 0; index < actions.Count; index++)
        {
            ActionLimits.Check(at.Item("actions", index), actions[index], ActionPlace.Template);
        }
    }
}
