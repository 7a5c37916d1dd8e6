using System.Text.Json;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;
using Caac.Model.Validation;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what this package offers as services.</summary>
public static class CaacModelServiceCollectionExtensions
{
    /// <summary>
    /// Adds, as singletons, the <see cref="DocumentReader"/>, <see cref="CaacCatalog.Default"/>, an <see cref="IValidator{T}"/> for each record, and
    /// <see cref="CaacJson.Options"/> as <see cref="JsonSerializerOptions"/>. What is registered already stays; a registered
    /// <see cref="TimeProvider"/> tells the validators which year it is.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddCaacModel(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => DocumentReader.Default);
        services.TryAddSingleton(_ => CaacCatalog.Default);
        services.TryAddSingleton(_ => CaacJson.Options);
        return services
            .AddDocumentValidators()
            .AddProceedingsValidators();
    }

    private static IServiceCollection AddDocumentValidators(this IServiceCollection services) => services
        .AddValidator<CaacDocument>(clock => new DocumentValidator(clock))
        .AddValidator<Letter>(clock => new LetterValidator(clock))
        .AddValidator<ChairLetter>(clock => new ChairLetterValidator(clock))
        .AddValidator<ConclusionsDocument>(clock => new ConclusionsDocumentValidator(clock))
        .AddValidator<PublicStatement>(clock => new PublicStatementValidator(clock))
        .AddValidator<ToolkitDocument>(clock => new ToolkitDocumentValidator(clock))
        .AddValidator<ResolutionDocument>(clock => new ResolutionDocumentValidator(clock))
        .AddValidator<PresidentialStatement>(clock => new PresidentialStatementValidator(clock))
        .AddValidator<ReportDocument>(clock => new ReportDocumentValidator(clock))
        .AddValidator<OtherDocument>(clock => new OtherDocumentValidator(clock))
        .AddValidator<Citation>(clock => new CitationValidator(clock))
        .AddValidator<DocumentHeading>(_ => new DocumentHeadingValidator())
        .AddValidator<Distribution>(clock => new DistributionValidator(clock))
        .AddValidator<EarlierIssue>(clock => new EarlierIssueValidator(clock))
        .AddValidator<MandateExtract>(clock => new MandateExtractValidator(clock))
        .AddValidator<Signature>(_ => new SignatureValidator())
        .AddValidator<ToolkitEntry>(_ => new ToolkitEntryValidator());

    private static IServiceCollection AddProceedingsValidators(this IServiceCollection services) => services
        .AddValidator<CountryReport>(clock => new CountryReportValidator(clock))
        .AddValidator<Meeting>(clock => new MeetingValidator(clock))
        .AddValidator<ReportingDuty>(_ => new ReportingDutyValidator())
        .AddValidator<ReportingPeriod>(clock => new ReportingPeriodValidator(clock))
        .AddValidator<Request>(clock => new RequestValidator(clock))
        .AddValidator<RequestActor>(_ => new RequestActorValidator())
        .AddValidator<RequestDeadline>(_ => new RequestDeadlineValidator())
        .AddValidator<RequestInstrument>(_ => new RequestInstrumentValidator())
        .AddValidator<RequestQualification>(_ => new RequestQualificationValidator())
        .AddValidator<RequestStep>(_ => new RequestStepValidator())
        .AddValidator<RequestTask>(_ => new RequestTaskValidator())
        .AddValidator<Resolution>(clock => new ResolutionValidator(clock))
        .AddValidator<TextItem>(_ => new TextItemValidator())
        .AddValidator<TextParagraph>(_ => new TextParagraphValidator())
        .AddValidator<ToolkitUse>(_ => new ToolkitUseValidator())
        .AddValidator<WorkingGroupConclusion>(clock => new WorkingGroupConclusionValidator(clock));

    private static IServiceCollection AddValidator<T>(this IServiceCollection services, Func<TimeProvider, IValidator<T>> make)
    {
        services.TryAddSingleton(provider => make(provider.GetService<TimeProvider>() ?? TimeProvider.System));
        return services;
    }
}
