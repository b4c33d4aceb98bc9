using System.Security.Cryptography;
using System.Text;

namespace ClusterStudies;

/// <summary>
/// A fingerprint of what a file says, whatever program saved it: header and rows in the descriptor's column order,
/// cells trimmed, joined by U+001F, rows ended by a line feed, as UTF-8. Another encoding, delimiter or line end
/// leaves it as it is; a digit does not.
/// </summary>
internal static class ContentHash
{
    internal static string Of(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        var canonical = new StringBuilder();
        foreach (var row in rows.Prepend(columns))
        {
            canonical.AppendJoin('\u001F', row).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }
}
