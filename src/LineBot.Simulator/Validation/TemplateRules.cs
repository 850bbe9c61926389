namespace LineBot.Simulator.Validation;

/// <summary>Buttons, confirm and the two carousels.</summary>
internal static class TemplateRules
{
    private const int ColumnsMax = 10;

    private static readonly Shape Buttons = Picture(new Shape("text", "actions")).With("title", title => title.Graphemes(40))
        .With("actions", actions => Actions(actions, 1, 4)).With(
            "defaultAction", action => ActionRules.Check(action, ActionPlace.TemplateDefault));

    private static readonly Shape Confirm = new Shape("text", "actions").With("text", text => text.Graphemes(240))
        .With("actions", actions => Actions(actions, 2, 2));

    private static readonly Shape Carousel = Picture(new Shape("columns")).With("columns", Columns);

    private static readonly Shape Column = Picture(new Shape("text", "actions")).With("title", title => title.Graphemes(40))
        .With("actions", actions => Actions(actions, 1, 3)).With(
            "defaultAction", action => ActionRules.Check(action, ActionPlace.TemplateDefault));

    private static readonly Shape ImageCarousel = new Shape("columns").With("columns", ImageColumns);

    private static readonly Shape ImageColumn = new Shape("imageUrl", "action").With("imageUrl", url => url.Https())
        .With("action", action => ActionRules.Check(action, ActionPlace.ImageCarousel));

    public static void Check(Field template)
    {
        if (!template.IsObject() || !template["type"].Required()) { return; }
        template["type"].OneOf("buttons", "confirm", "carousel", "image_carousel");
        switch (template.Type)
        {
            case "buttons":
                Buttons.Check(template);
                CheckText(template, plainMax: 160);
                break;
            case "confirm": Confirm.Check(template); break;
            case "carousel": Carousel.Check(template); break;
            case "image_carousel": ImageCarousel.Check(template); break;
        }
    }

    private static Shape Picture(Shape shape) => shape
        .With("thumbnailImageUrl", url => url.Https())
        .With("imageAspectRatio", ratio => ratio.OneOf("rectangle", "square"))
        .With("imageSize", size => size.OneOf("cover", "contain"));

    private static void Actions(Field actions, int min, int max)
    {
        if (!actions.IsList(min, max)) { return; }
        foreach (var action in actions.Items) { ActionRules.Check(action, ActionPlace.Template); }
    }

    private static void Columns(Field columns)
    {
        if (!columns.IsList(1, ColumnsMax)) { return; }
        foreach (var column in columns.Items)
        {
            Column.Check(column);
            CheckText(column, plainMax: 120);
            if (Form(column) != Form(columns.Items[0]))
            {
                column.Fail("All columns must have the same number of actions, and all or none an image and a title");
            }
        }
    }

    private static void ImageColumns(Field columns)
    {
        if (!columns.IsList(1, ColumnsMax)) { return; }
        foreach (var column in columns.Items) { ImageColumn.Check(column); }
    }

    /// <summary>Beside a picture or a title there is less room.</summary>
    private static void CheckText(Field field, int plainMax) =>
        field["text"].Graphemes(field["thumbnailImageUrl"].Exists || field["title"].Exists ? 60 : plainMax);

    private static (int Actions, bool HasImage, bool HasTitle) Form(Field column) =>
        (column.Value?.Items("actions").Count() ?? 0, column["thumbnailImageUrl"].Exists, column["title"].Exists);
}
