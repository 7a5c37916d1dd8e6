#region shown
using Caac.Model;
using Caac.Model.Serialization;
using Caac.Model.Validation;
using FluentValidation;

namespace Consumer.Web;

internal static class LettersApi
{
    internal static WebApplicationBuilder AddLetters(this WebApplicationBuilder builder)
    {
        builder.Services.AddCaacModel();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddCaacModel());
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer((schema, context, _) => schema.DescribeCaacText(context)));
        return builder;
    }

    internal static WebApplication MapLetters(this WebApplication app, IDictionary<DocumentSymbol, CaacDocument> archive)
    {
        // A symbol has slashes: only a catch-all parameter takes it whole, and its slashes are written as such, not as %2F.
        app.MapGet("/documents/{**symbol}", (DocumentSymbol symbol) =>
            archive.TryGetValue(symbol, out var document) ? Results.Ok(document) : Results.NotFound());

        app.MapGet("/documents", (DocumentSymbol? symbol, ResolutionNumber? basis, PartialDate? since) =>
            archive.Values.Where(document =>
                (symbol is null || symbol.Equals(document.Symbol))
                && (basis is not { } number || document.Annexes.OfType<ChairLetter>().Any(letter => letter.LegalBasis.Contains(number)))
                && (since is not { } date || document is Correspondence { Date: { } day } && day >= date)));

        app.MapPost("/documents", async (HttpRequest request, IValidator<CaacDocument> validator, CancellationToken cancellation) =>
        {
            var read = await CaacJson.ReadAsync(request.Body, cancellationToken: cancellation);
            var issues = read.HasErrors ? read.Issues : [.. read.Issues, .. validator.Check(read.Document!)];
            if (issues.Any(issue => issue.Severity == IssueSeverity.Error))
            {
                return Results.Problem("See the issues.", statusCode: 400, title: "Not a valid document", extensions: [new("issues", issues)]);
            }

            return archive.TryAdd(read.Document!.Symbol!, read.Document)
                ? Results.Created($"/documents/{read.Document.Symbol}", read.Document)
                : Results.Conflict();
        }).Accepts<CaacDocument>("application/json").Produces<CaacDocument>(201).ProducesProblem(400);
        return app;
    }
}
#endregion
