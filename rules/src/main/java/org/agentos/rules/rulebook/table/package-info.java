/**
 * Decision tables, word lists and thresholds as sheets, in XLSX and CSV. The layout is close to that of Drools; what stands in
 * cells are values, never expressions, and formulas, macros and links to elsewhere are refused.
 *
 * <pre>
 *      A            B                 C                   D
 *  1   RuleTable    finance-promises
 *  2   Title        Promises of returns
 *  3   Severity     HIGH              (and Description, Owner, Legal basis, Legal link, Jurisdictions,
 *  4   From         2026-01-01         Channels, Until, Tags; lists with commas)
 *  5   Columns      CONDITION         CONDITION           ACTION      (NOT: there is no such fact)
 *  6   Fact         finding           content             EFFECT      (finding as claim: under that name)
 *  7   Test         kind equals       channel oneOf                   (field and test, as in guided JSON)
 *  8   Heading      What              Where               Effect
 *  9   1            claim.finance     email, linkedin     BLOCK       (one rule per row; blank asks nothing)
 * 10
 * 11   WordList     banned-words      one term to a row below, in column B
 * 12   Thresholds   Dimension         Limit   Effect   Stage          one to a row below
 * </pre>
 *
 * <p>Numbers are plain, flags are TRUE and FALSE, ranges are {@code 10 to 20} or {@code 10..20}, lengths of time {@code 14 days} or {@code PT36H},
 * moments are in ISO 8601, values of a list stand between commas (one value with a comma after it is a list of one). A text that
 * begins or ends with a space, holds a comma in a list, or begins with a double quote stands in double quotes, those within it
 * doubled. In CSV a text that begins with {@code = + - @} is written after an apostrophe, which no spreadsheet program computes.
 */
package org.agentos.rules.rulebook.table;
