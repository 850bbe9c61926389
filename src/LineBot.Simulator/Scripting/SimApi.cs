namespace LineBot.Simulator.Scripting;

/// <summary>The <c>/sim</c> API: everything a person, a test or the page can do that LINE's API cannot. README.md describes it.</summary>
internal static class SimApi
{
    public static void MapSim(this WebApplication app)
    {
        var sim = app.MapGroup("/sim").AddEndpointFilter(RefusalsAsAnswersAsync);
        sim.MapPeople();
        sim.MapGroups();
        sim.MapChats();
        sim.MapWebhooks();
        sim.MapClock();
        sim.MapPlatform();
        sim.MapHost();
    }

    private static async ValueTask<object?> RefusalsAsAnswersAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RefusalException e)
        {
            return Results.Json(new { error = e.Message }, statusCode: e.Status);
        }
        catch (Exception e) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Results.Json(new { error = $"{e.GetType().Name}: {e.Message}" }, statusCode: StatusCodes.Status500InternalServerError);
        }
    }
}
