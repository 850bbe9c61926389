using System.Globalization;
using System.Text;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.Tests.Language;

/// <summary>docs/retention.md is the table of retention as the program keeps to it.</summary>
public class RetentionDocumentTests
{
    [Fact]
    public void The_document_is_current() => Repository.ShouldHold(Repository.PathTo("docs", "retention.md"), Write());

    [Fact]
    public void Each_kind_is_there_once() => RetentionTable.All.Select(rule => rule.Name).ShouldBeUnique();

    private static string Write()
    {
        var document = new StringBuilder("""
            # How long what is kept

            Written by a test from `LineBot.Funds.Privacy.RetentionTable`, which the nightly sweep works by and the chat answers from
            ("ข้อมูลของฉัน" → "เก็บไว้นานเท่าไร"). Change it there, and run the tests once with `LINEBOT_REWRITE=1`.

            | kind | เรื่อง | days | why | taken away by |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in RetentionTable.All)
        {
            var days = rule.Days?.ToString(CultureInfo.InvariantCulture) ?? "as long as the reason lasts";
            document.Append(CultureInfo.InvariantCulture, $"| {rule.WhatEn} | {rule.WhatTh} | {days} | {rule.WhyEn} | {(rule.IsSwept ? "the nightly sweep" : "the fund")} |\n");
        }

        return document.Append("""

            A night takes at most 2,000 rows of a kind; the rest goes the next night. The audit trail is looked through for the three months
            before its end, so a sweep that did not run for a quarter leaves an older month lying. Books, claims and decisions are never taken
            away by the program: ten years are the least, and ending them is the fund's decision.

            """.ReplaceLineEndings("\n")).ToString();
    }
}
