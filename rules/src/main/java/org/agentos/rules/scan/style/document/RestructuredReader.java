package org.agentos.rules.scan.style.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.scan.style.document.InlineMarkup.Effect;
import org.agentos.rules.scan.style.document.InlineMarkup.Form;

/** Reads reStructuredText line by line: titles, paragraphs, lists, quotes, tables, directives, literal blocks, comments. */
final class RestructuredReader {

    private static final InlineMarkup INLINE = new InlineMarkup(
            "`:*|[\\h_",
            List.of(
                    Form.of(Effect.MASK, "``(.{1,1000}?)``"),
                    Form.of(Effect.MASK, ":[\\w:.+-]{1,60}:`([^`]{1,1000})`"),
                    Form.of(Effect.TEXT, "`([^`<]{1,1000}?)\\s*<[^>`]{1,1000}>`__?"),
                    Form.of(Effect.TEXT, "`([^`]{1,1000})`(?:__?)?"),
                    Form.of(Effect.TEXT, "\\*\\*(?=\\S)(.{1,1000}?)(?<=\\S)\\*\\*"),
                    Form.of(Effect.TEXT, "\\*(?=[^\\s*])(.{1,1000}?)(?<=\\S)\\*"),
                    Form.of(Effect.DROP, "\\|[^|\\s][^|]{0,200}\\|_{0,2}"),
                    Form.of(Effect.DROP, "\\[(?:#?\\w{0,60}|\\*)]_"),
                    Form.of(Effect.MASK, "https?://[^\\s<>]{1,1000}"),
                    Form.of(Effect.DROP, "\\\\(?=\\S)"),
                    Form.of(Effect.DROP, "(?<=\\w)__?(?=[\\s.,;:!?)]|$)")));

    private static final Pattern TITLE = Pattern.compile("([=\\-`:'\"~^_*+#<>.!$%&])\\1{1,}\\s*");
    private static final Pattern BULLET = Pattern.compile(
            "(\\s*)(?:[*+\\-\u2022]|(?:\\d{1,4}|#|[a-zA-Z])[.)]|\\((?:\\d{1,4}|[a-z])\\))(\\s+)(?=\\S)");
    private static final Pattern DIRECTIVE = Pattern.compile("(\\s*)\\.\\. (?:\\|[^|]+\\| )?([\\w:-]+)::\\s*(.*)");
    private static final Pattern OPTION = Pattern.compile("\\s*:([\\w -]{1,60}):\\s?(.*)");
    private static final Set<String> PROSE = Set.of(
            "note",
            "warning",
            "tip",
            "important",
            "caution",
            "danger",
            "error",
            "hint",
            "attention",
            "admonition",
            "topic",
            "sidebar",
            "epigraph",
            "pull-quote",
            "seealso",
            "versionadded",
            "versionchanged",
            "deprecated",
            "figure",
            "container",
            "class");

    private final LineCursor lines;
    private final ScopeWalk walk;
    private final List<String> titles = new ArrayList<>();

    private RestructuredReader(MappedText source, ScopeWalk walk) {
        this.lines = new LineCursor(source);
        this.walk = walk;
    }

    static void read(MappedText source, ScopeWalk walk) {
        new RestructuredReader(source, walk).run();
    }

    private void run() {
        while (!lines.atEnd()) {
            String line = lines.text();
            if (line.isBlank()) {
                lines.next();
            } else if (overlined()) {
                String style = "over" + line.charAt(0);
                lines.next();
                title(style);
            } else if (isRule(lines.text(1)) && !isRule(line) && LineCursor.indent(line) == 0) {
                title("under" + lines.text(1).charAt(0));
            } else if (line.stripLeading().startsWith("..")
                    && (line.stripLeading().length() == 2 || line.stripLeading().startsWith(".. "))) {
                explicit();
            } else if (RestructuredTables.isGrid(line)) {
                new RestructuredTables(lines, this::element).grid();
            } else if (RestructuredTables.isSimple(line)) {
                new RestructuredTables(lines, this::element).simple();
            } else if (isRule(line)) {
                lines.next();
            } else {
                body();
            }
        }
    }

    private static boolean isRule(String line) {
        return !line.strip().equals("::") && TITLE.matcher(line).matches();
    }

    private boolean overlined() {
        return isRule(lines.text())
                && !lines.text(1).isBlank()
                && isRule(lines.text(2))
                && lines.text(2).charAt(0) == lines.text().charAt(0);
    }

    private void title(String style) {
        if (!titles.contains(style)) {
            titles.add(style);
        }
        MappedText text = lines.take();
        lines.next();
        String tag = "h" + Math.min(6, titles.indexOf(style) + 1);
        element(tag, text);
    }

    private void element(String tag, MappedText text) {
        INLINE.element(tag, text, walk);
    }

    /** What begins with two dots: a directive, a target, a comment. */
    private void explicit() {
        Matcher directive = DIRECTIVE.matcher(lines.text());
        int indent = LineCursor.indent(lines.text());
        MappedText first = lines.take();
        if (directive.matches()) {
            directive(directive.group(2), indent, first.slice(directive.start(3), directive.end(3)));
            return;
        }
        String text = first.text().strip();
        if (!text.startsWith(".. _") && !text.startsWith(".. [") && text.length() > 3) {
            walk.comment(text.substring(3));
        }
        if (text.startsWith(".. [") && text.contains("]")) {
            element("p", first.slice(first.text().indexOf(']') + 1, first.length()));
        }
        lines.skipWhile(line -> !line.isBlank() && LineCursor.indent(line) > indent);
    }

    private void directive(String name, int indent, MappedText argument) {
        boolean image = name.equals("image") || name.equals("figure");
        while (!lines.atEnd() && OPTION.matcher(lines.text()).matches() && LineCursor.indent(lines.text()) > indent) {
            Matcher option = OPTION.matcher(lines.text());
            MappedText line = lines.take();
            if (option.matches() && image && option.group(1).equals("alt")) {
                walk.alt(line.slice(option.start(2), option.end(2)));
            }
        }
        if (!PROSE.contains(name)) {
            walk.count(name.contains("code") ? "pre" : name);
            lines.skipWhile(line -> line.isBlank() || LineCursor.indent(line) > indent);
        } else if (!image && !argument.isBlank()) {
            MappedText.Builder paragraph = new MappedText.Builder().add(argument);
            MappedText rest = lines.takeWhile(line -> !line.isBlank() && LineCursor.indent(line) > indent);
            if (!rest.isBlank()) {
                paragraph.addBetween('\n').add(rest);
            }
            element("p", paragraph.build());
        }
    }

    private void body() {
        Matcher bullet = BULLET.matcher(lines.text());
        if (bullet.lookingAt() && !startsEmphasis(lines.text())) {
            int inner = bullet.end();
            MappedText.Builder item = new MappedText.Builder();
            MappedText first = lines.take();
            item.add(first.slice(inner, first.length()));
            MappedText rest =
                    lines.takeWhile(line -> !line.isBlank() && LineCursor.indent(line) >= inner && !isBullet(line));
            if (!rest.isBlank()) {
                item.addBetween('\n').add(rest);
            }
            listItem(item.build(), LineCursor.indent(first.text()));
            return;
        }
        Matcher field = OPTION.matcher(lines.text());
        if (field.matches()
                && lines.text().stripLeading().startsWith(":")
                && !lines.text().contains(":`")) {
            MappedText line = lines.take();
            element("td", line.slice(field.start(2), field.end(2)));
            return;
        }
        paragraph();
    }

    private static boolean startsEmphasis(String line) {
        return line.startsWith("**");
    }

    private static boolean isBullet(String line) {
        return BULLET.matcher(line).lookingAt();
    }

    private void listItem(MappedText text, int indent) {
        boolean literal = text.text().strip().endsWith("::");
        element("li", literal ? withoutColons(text) : text);
        if (literal) {
            literal(indent);
        }
    }

    private void paragraph() {
        int indent = LineCursor.indent(lines.text());
        boolean afterBlank = lines.text(-1).isBlank();
        int[] count = {0};
        MappedText text = lines.takeWhile(line -> !line.isBlank()
                && (count[0]++ == 0 || LineCursor.indent(line) == indent)
                && !(count[0] > 1 && isRule(line) && line.strip().length() > 3));
        boolean literal = text.text().strip().endsWith("::");
        boolean term = !lines.atEnd() && !lines.text().isBlank() && LineCursor.indent(lines.text()) > indent;
        boolean quote = indent > 0 && afterBlank && !term;
        MappedText body = literal ? withoutColons(text) : text;
        if (quote) {
            walk.start("blockquote", "");
        }
        element(term ? "dt" : "p", body);
        if (quote) {
            walk.end("blockquote");
        }
        if (literal) {
            literal(indent);
        }
    }

    private static MappedText withoutColons(MappedText text) {
        int end = text.text().stripTrailing().length();
        return text.slice(0, Math.max(0, end - 1));
    }

    private void literal(int indent) {
        walk.count("pre");
        lines.skipWhile(line -> line.isBlank() || LineCursor.indent(line) > indent);
    }
}
