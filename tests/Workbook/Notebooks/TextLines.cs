using Workbook.Notebooks;

namespace Tests.Workbook.Notebooks;

public class TextLines
{
    [Fact]
    public void Text_is_split_where_Python_splits_it_and_joined_to_the_same_text()
    {
        const string text = "a\nb\r\nc\rd\u2028e\n";
        var lines = MultilineText.Split(text);
        Assert.Equal(["a\n", "b\r\n", "c\r", "d\u2028", "e\n"], lines.Select(line => line!.GetValue<string>()));
        Assert.Equal(text, MultilineText.Join(lines));
    }
}
