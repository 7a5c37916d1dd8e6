using System.Text.Json;
using Caac.Model.Reading;
using Caac.Model.Serialization;
using Caac.Model.Validation;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Caac.Model.DependencyInjection;

public sealed class AddCaacModelTests
{
    private static readonly Type[] ReferenceData = [typeof(FactSource), typeof(CatalogRows), typeof(CatalogGap), typeof(ChairTerm), typeof(Mission)];

    /// <summary>Each record that a document consists of.</summary>
    private static IEnumerable<Type> Records =>
        typeof(CaacDocument).Assembly.GetExportedTypes().Where(type =>
            type.Namespace == typeof(CaacDocument).Namespace
            && type.IsClass
            && type.GetMethod("<Clone>$") is not null
            && type != typeof(Correspondence)
            && type != typeof(CaacIssue)
            && !ReferenceData.Contains(type));

    [Fact]
    public void A_host_gives_a_validator_for_each_record()
    {
        using var host = BuildHost(services => services.AddCaacModel());

        foreach (var record in Records)
        {
            host.Services.GetRequiredService(typeof(IValidator<>).MakeGenericType(record)).Should().BeAssignableTo<IValidator>();
        }

        Records.Should().HaveCount(33);
    }

    [Fact]
    public void A_host_gives_the_reader_the_catalogue_and_the_JSON_options()
    {
        using var host = BuildHost(services => services.AddCaacModel());

        host.Services.GetRequiredService<DocumentReader>().Should().BeSameAs(DocumentReader.Default);
        host.Services.GetRequiredService<CaacCatalog>().Should().BeSameAs(CaacCatalog.Default);
        host.Services.GetRequiredService<JsonSerializerOptions>().Should().BeSameAs(CaacJson.Options);
    }

    [Fact]
    public void Everything_is_a_singleton_and_can_be_made()
    {
        using var host = BuildHost(services => services.AddCaacModel());
        var own = new ServiceCollection().AddCaacModel();

        own.Should().OnlyContain(service => service.Lifetime == ServiceLifetime.Singleton);
        foreach (var service in own)
        {
            host.Services.GetRequiredService(service.ServiceType).Should().BeSameAs(host.Services.GetRequiredService(service.ServiceType));
        }
    }

    [Fact]
    public void Adding_twice_adds_once() =>
        new ServiceCollection().AddCaacModel().AddCaacModel().Should().HaveSameCount(new ServiceCollection().AddCaacModel());

    [Fact]
    public void What_the_application_registered_stays()
    {
        var own = new InlineValidator<Meeting>();
        using var host = BuildHost(services => services.AddSingleton<IValidator<Meeting>>(own).AddCaacModel());

        host.Services.GetRequiredService<IValidator<Meeting>>().Should().BeSameAs(own);
    }

    [Fact]
    public void The_clock_of_the_application_tells_which_year_it_is()
    {
        using var host = BuildHost(services => services.AddSingleton<TimeProvider>(FixedClock.Instance).AddCaacModel());

        host.Services.GetRequiredService<IValidator<CaacDocument>>()
            .Check(new OtherDocument { Text = "t", Distribution = new() { Date = new PartialDate(2027) } })
            .Should().ContainSingle().Which.Message.Should().Be("2027 was found; expected a year from 1946 to 2026.");
    }

    [Fact]
    public void Each_record_has_one_validator_in_its_namespace() =>
        typeof(DocumentValidator).Assembly.GetExportedTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(AbstractValidator<>))
            .Select(type => type.BaseType!.GetGenericArguments()[0])
            .Should().BeEquivalentTo(Records);

    private static IHost BuildHost(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        configure(builder.Services);
        return builder.Build();
    }
}
