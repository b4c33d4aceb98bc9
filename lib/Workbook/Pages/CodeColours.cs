using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Pages;

/// <summary>C# as HTML with light colouring: keywords, text, numbers, comments, types and calls.</summary>
internal static class CodeColours
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The code, every character of it.</summary>
    public static Html Write(string source)
    {
        var html = new Html(source.Length * 2, 0);
        var root = CSharpSyntaxTree.ParseText(source, Script).GetRoot();
        foreach (var token in root.DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
                Write(html, trivia.ToFullString(), ClassOf(trivia));
            Write(html, token.Text, ClassOf(token));
            foreach (var trivia in token.TrailingTrivia)
                Write(html, trivia.ToFullString(), ClassOf(trivia));
        }

        return html;
    }

    private static void Write(Html html, string text, string? kind)
    {
        if (text.Length == 0) return;
        if (kind is null) html.AppendFormatted(text);
        else html.AppendFormatted($"<span class=\"{kind}\">{text}</span>");
    }

    private static string? ClassOf(SyntaxTrivia trivia) =>
        trivia.IsDirective ? "c-directive"
        : trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                ? "c-comment"
        : null;

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedRawStringEndToken => "c-text",
        SyntaxKind.NumericLiteralToken => "c-number",
        SyntaxKind.IdentifierToken => ClassOfName(token),
        _ => token.IsKeyword() || token.IsContextualKeyword() ? "c-keyword" : null,
    };

    private static string? ClassOfName(SyntaxToken name) => name.Parent switch
    {
        IdentifierNameSyntax
        {
            Identifier.Text: "var",
            Parent: VariableDeclarationSyntax or DeclarationExpressionSyntax or ForEachStatementSyntax,
        } => "c-keyword",
        BaseTypeDeclarationSyntax => "c-type",
        SimpleNameSyntax
        {
            Parent: ObjectCreationExpressionSyntax
                or ParameterSyntax or VariableDeclarationSyntax or TypeArgumentListSyntax
                or ArrayTypeSyntax or NullableTypeSyntax,
        } => "c-type",
        SimpleNameSyntax { Parent: InvocationExpressionSyntax } => "c-call",
        SimpleNameSyntax
        {
            Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access,
        } part
            when access.Name == part && call.Expression == access => "c-call",
        _ => null,
    };
}
