package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.scan.style.document.InlineMarkup.Effect;
import org.agentos.rules.scan.style.document.InlineMarkup.Form;

/** Reads AsciiDoc line by line: titles, paragraphs, lists, delimited blocks, tables, macros, comments. */
final class AsciiDocReader {

    private static final InlineMarkup INLINE = new InlineMarkup(
            "`+ilxmfpkbhw<{*_#^~[(\"'",
            List.of(
                    Form.of(Effect.MASK, "``(.{1,1000}?)``"),
                    Form.of(Effect.MASK, "(?<![\\w])`(?=\\S)(.{1,1000}?)(?<=\\S)`(?!\\w)"),
                    Form.of(Effect.DROP, "\\+\\+\\+.{0,1000}?\\+\\+\\+"),
                    Form.of(Effect.TEXT, "\\+\\+(.{1,1000}?)\\+\\+"),
                    Form.of(Effect.TEXT, "(?<!\\w)\\+(?=\\S)([^+]{1,1000})(?<=\\S)\\+(?!\\w)"),
                    Form.of(Effect.ALT, "(?<!\\w)image::?[^\\s\\[]{1,1000}\\[([^\\],]{0,1000})(?:,[^\\]]{0,1000})?]"),
                    Form.of(Effect.TEXT, "(?<!\\w)(?:link|xref|mailto):[^\\s\\[]{0,1000}\\[([^\\]]{0,1000})]"),
                    Form.of(Effect.TEXT, "(?<!\\w)footnote:[^\\s\\[]{0,100}\\[([^\\]]{0,1000})]"),
                    Form.of(
                            Effect.MASK,
                            "(?<!\\w)(?:pass|kbd|btn|menu|stem|latexmath|icon):[^\\s\\[]{0,100}\\[([^\\]]{0,1000})]"),
                    Form.of(Effect.TEXT, "https?://[^\\s\\[\\]<>]{1,1000}\\[([^\\]]{1,1000})]"),
                    Form.of(Effect.MASK, "(?:https?://|www\\.)[^\\s\\[\\]<>]{1,1000}(?:\\[])?"),
                    Form.of(Effect.DROP, "\\[\\[[^\\]]{1,200}]]"),
                    Form.of(Effect.TEXT, "<<[^,>]{1,200},([^>]{1,500})>>"),
                    Form.of(Effect.DROP, "<<[^>]{1,200}>>"),
                    Form.of(Effect.DROP, "\\(\\(\\([^)]{1,200}\\)\\)\\)"),
                    Form.of(Effect.TEXT, "\\(\\(([^)]{1,200})\\)\\)"),
                    Form.of(Effect.DROP, "\\{[\\w-]{1,100}(?::[^}]{0,200})?}"),
                    Form.of(Effect.DROP, "\\[[.#%][\\w.#% -]{1,100}](?=[#*_`])"),
                    Form.of(Effect.TEXT, "\\*\\*(.{1,1000}?)\\*\\*"),
                    Form.of(Effect.TEXT, "__(.{1,1000}?)__"),
                    Form.of(Effect.TEXT, "##(.{1,1000}?)##"),
                    Form.of(Effect.TEXT, "(?<!\\w)\\*(?=\\S)(.{1,1000}?)(?<=\\S)\\*(?!\\w)"),
                    Form.of(Effect.TEXT, "(?<!\\w)_(?=\\S)(.{1,1000}?)(?<=\\S)_(?!\\w)"),
                    Form.of(Effect.TEXT, "(?<!\\w)#(?=\\S)(.{1,1000}?)(?<=\\S)#(?!\\w)"),
                    Form.of(Effect.TEXT, "\\^(\\S{1,100})\\^"),
                    Form.of(Effect.TEXT, "~(\\S{1,100})~")));

    private static final Pattern SECTION = Pattern.compile("(={1,6}|#{1,6})\\s+(?=\\S)");
    private static final Pattern ATTRIBUTE = Pattern.compile(":!?[\\w-]{1,100}!?:(?:\\s.*)?");
    private static final Pattern BLOCK_ATTRIBUTES =
            Pattern.compile("\\[[^\\[\\]]{0,500}]\\s*|\\[\\[[^\\]]{1,200}]]\\s*");
    private static final Pattern TITLE = Pattern.compile("\\.(?=[^\\s.])");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:\\*{1,6}|-|\\.{1,6}|\\d{1,4}\\.|[a-z]\\.|<\\d{1,3}>)\\s+(?:\\[[ x*]]\\s+)?(?=\\S)");
    private static final Pattern TERM = Pattern.compile("(\\S.{0,300}?)(?:::{1,3}|;;)(?:\\s+|$)");
    private static final Pattern ADMONITION = Pattern.compile("(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION):\\s+");
    private static final Pattern FENCE =
            Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|={4,}|\\*{4,}|_{4,}|/{4,}|--|\\|={3,}|`{3,}\\w*)\\s*");

    private final LineCursor lines;
    private final ScopeWalk walk;
    private String style = "";

    private AsciiDocReader(MappedText source, ScopeWalk walk) {
        this.lines = new LineCursor(source);
        this.walk = walk;
    }

    static void read(MappedText source, ScopeWalk walk) {
        new AsciiDocReader(source, walk).run();
    }

    private void run() {
        while (!lines.atEnd()) {
            String line = lines.text();
            if (line.isBlank()) {
                lines.next();
            } else if (FENCE.matcher(line).matches()) {
                fenced();
            } else if (line.startsWith("//")) {
                walk.comment(line.substring(2));
                lines.next();
            } else if (ATTRIBUTE.matcher(line).matches()) {
                lines.next();
            } else if (BLOCK_ATTRIBUTES.matcher(line).matches()) {
                style = line.strip();
                lines.next();
            } else if (TITLE.matcher(line).lookingAt()) {
                element("div", lines.take(), 1);
            } else {
                content(line);
                style = "";
            }
        }
    }

    private void content(String line) {
        Matcher section = SECTION.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher term = TERM.matcher(line);
        if (section.lookingAt()) {
            element("h" + section.group(1).length(), lines.take(), section.end());
        } else if (item.lookingAt()) {
            item(item.end());
        } else if (LineCursor.indent(line) > 0) {
            walk.count("pre");
            lines.skipWhile(each -> !each.isBlank());
        } else if (term.lookingAt()) {
            MappedText whole = lines.take();
            INLINE.read(whole.slice(0, term.end(1)), walk);
            walk.end("dt");
            INLINE.read(whole.slice(term.end(), whole.length()), walk);
            walk.end("p");
        } else {
            paragraph();
        }
    }

    private void element(String tag, MappedText text, int from) {
        INLINE.element(tag, text.slice(from, text.length()), walk);
    }

    private void item(int from) {
        MappedText first = lines.take();
        MappedText.Builder text = new MappedText.Builder().add(first.slice(from, first.length()));
        MappedText rest = lines.takeWhile(line -> !line.isBlank()
                && !ITEM.matcher(line).lookingAt()
                && !line.strip().equals("+")
                && !isFence(line));
        if (!rest.isBlank()) {
            text.addBetween('\n').add(rest);
        }
        element("li", text.build(), 0);
        if (!lines.atEnd() && lines.text().strip().equals("+")) {
            lines.next();
        }
    }

    private static boolean isFence(String line) {
        return FENCE.matcher(line).matches();
    }

    private void paragraph() {
        MappedText text = lines.takeWhile(line -> !line.isBlank() && !isFence(line) && !line.startsWith("//"));
        boolean code = style.startsWith("[source") || style.startsWith("[listing") || style.startsWith("[literal");
        if (code) {
            walk.count("pre");
            return;
        }
        Matcher admonition = ADMONITION.matcher(text.text());
        String tag = style.startsWith("[quote") || style.startsWith("[verse") ? "blockquote" : "p";
        element(tag, text, admonition.lookingAt() ? admonition.end() : 0);
    }

    private void fenced() {
        String fence = lines.take().text().strip();
        char kind = fence.charAt(0);
        boolean code = style.startsWith("[source") || style.startsWith("[listing") || style.startsWith("[stem");
        if (kind == '|') {
            table(fence);
        } else if (kind == '_' && !code) {
            walk.start("blockquote", "");
            quote(fence);
        } else if (code || kind == '/' || kind == '+' || kind == '.' || kind == '`' || fence.startsWith("----")) {
            walk.count(kind == '/' ? "comment" : "pre");
            String end = kind == '`' ? "```" : fence;
            lines.skipPast(line -> !line.strip().equals(end));
        }
        style = "";
    }

    private void quote(String fence) {
        while (!lines.atEnd() && !lines.text().strip().equals(fence)) {
            if (lines.text().isBlank()) {
                lines.next();
            } else {
                MappedText text =
                        lines.takeWhile(line -> !line.isBlank() && !line.strip().equals(fence));
                element("p", text, 0);
            }
        }
        if (!lines.atEnd()) {
            lines.next();
        }
        walk.end("blockquote");
    }

    private void table(String fence) {
        boolean header = style.contains("header")
                || lines.text(1).isBlank() && !lines.text().isBlank();
        boolean first = true;
        while (!lines.atEnd() && !lines.text().strip().equals(fence)) {
            MappedText line = lines.take();
            if (line.isBlank()) {
                first = false;
                continue;
            }
            String tag = header && first ? "th" : "td";
            line.cells().forEach(cell -> element(tag, cell, 0));
            first = false;
        }
        if (!lines.atEnd()) {
            lines.next();
        }
    }
}
