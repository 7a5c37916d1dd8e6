namespace Caac.Model;

/// <summary>How the rows of one kind are read, and when two describe the same thing.</summary>
internal interface ICatalogRowType<T>
{
    /// <summary>The path of the table under the folder of the package.</summary>
    string Path { get; }

    T Read(DataRow row);

    bool AreSame(T known, T added);

    int? YearOf(T row);
}
