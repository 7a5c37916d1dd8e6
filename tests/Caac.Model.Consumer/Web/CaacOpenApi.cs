#region shown
using Caac.Model.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Consumer.Web;

internal static class CaacOpenApi
{
    internal static Task DescribeCaacText(this OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        schema.Describe(context.JsonTypeInfo.Type);
        if (context.JsonTypeInfo.ElementType is { } element && CaacSchema.OfText(element) is not null)
        {
            schema.Items = new OpenApiSchema().Describe(element);
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Describe(this OpenApiSchema schema, Type type)
    {
        if (CaacSchema.OfText(type) is { } text)
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = (string?)text["pattern"];
        }

        return schema;
    }
}
#endregion
