using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Ten decisions that nobody made, to test what a ledger does. The study publishes no decisions.</summary>
internal static class FictitiousLedger
{
    public const string Path = "maritime/decisions.csv";

    public const string Csv = """
        id,firm,year,market,entry_mode,motives,first_entry
        x01,A,1995,Brazil,agent,following-partner; social-cues,Yes
        x02,A,2000,China,greenfield,mediators,Yes
        x03,B,2003,Brazil; China,greenfield,social-cues; market-opportunity,Yes
        x04,B,2008,Poland,acquisition,firm-strategy,Yes
        x05,C,2010,Singapore,sales-office,market-opportunity; firm-strategy,Yes
        x06,D,2006,China,other,low-cost,No
        x07,E,2011,Latvia,greenfield,social-cues,Yes
        x08,F,2004,Brazil,agent,mediators; following-partner,Yes
        x09,A,2012,Dubai,greenfield,market-opportunity,Yes
        x10,J,2000,Brazil,agent,external-initiative,Yes

        """;

    public static CopiedPackage Package(string csv = Csv)
    {
        var package = new CopiedPackage();
        package.Write(Path, csv);
        return package;
    }
}
