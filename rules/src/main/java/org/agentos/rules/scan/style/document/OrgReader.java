package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.scan.style.document.InlineMarkup.Effect;
import org.agentos.rules.scan.style.document.InlineMarkup.Form;

/** Reads Org: headings, paragraphs, lists, tables, blocks, drawers, comments. */
final class OrgReader {

    private static final InlineMarkup INLINE = new InlineMarkup(
            "=~[*/_+hw",
            List.of(
                    Form.of(Effect.MASK, "(?<!\\w)=(?=\\S)([^=\\n]{1,1000})(?<=\\S)=(?!\\w)"),
                    Form.of(Effect.MASK, "(?<!\\w)~(?=\\S)([^~\\n]{1,1000})(?<=\\S)~(?!\\w)"),
                    Form.of(Effect.TEXT, "\\[\\[[^\\]]{1,1000}]\\[([^\\]]{1,1000})]]"),
                    Form.of(Effect.MASK, "\\[\\[([^\\]]{1,1000})]]"),
                    Form.of(Effect.DROP, "\\[fn:[^\\]]{1,200}]"),
                    Form.of(Effect.MASK, "(?:https?://|www\\.)[^\\s<>\\]]{1,1000}"),
                    Form.of(Effect.TEXT, "(?<!\\w)\\*(?=\\S)([^*\\n]{1,1000})(?<=\\S)\\*(?!\\w)"),
                    Form.of(Effect.TEXT, "(?<!\\w)/(?=\\S)([^/\\n]{1,1000})(?<=\\S)/(?!\\w)"),
                    Form.of(Effect.TEXT, "(?<!\\w)_(?=\\S)([^_\\n]{1,1000})(?<=\\S)_(?!\\w)"),
                    Form.of(Effect.TEXT, "(?<!\\w)\\+(?=\\S)([^+\\n]{1,1000})(?<=\\S)\\+(?!\\w)")));

    private static final Pattern HEADING = Pattern.compile("(\\*{1,10})\\s+(?=\\S)");
    private static final Pattern BLOCK = Pattern.compile("\\s*#\\+(?:begin|BEGIN)_(\\w+).*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-+]|\\d{1,4}[.)])\\s+(?:\\[[ X-]]\\s+)?(?=\\S)");

    private final LineCursor lines;
    private final ScopeWalk walk;

    private OrgReader(MappedText source, ScopeWalk walk) {
        this.lines = new LineCursor(source);
        this.walk = walk;
    }

    static void read(MappedText source, ScopeWalk walk) {
        new OrgReader(source, walk).run();
    }

    private void run() {
        while (!lines.atEnd()) {
            String line = lines.text();
            Matcher heading = HEADING.matcher(line);
            Matcher block = BLOCK.matcher(line);
            if (line.isBlank()) {
                lines.next();
            } else if (block.matches()) {
                block(block.group(1).toLowerCase(Locale.ROOT));
            } else if (line.strip().equals("#") || line.stripLeading().startsWith("# ")) {
                walk.comment(line.strip().substring(1));
                lines.next();
            } else if (line.stripLeading().startsWith("#+")
                    || line.stripLeading().startsWith(": ")) {
                lines.next();
            } else if (line.strip().equals(":PROPERTIES:")) {
                skipTo(":END:");
            } else if (heading.lookingAt()) {
                MappedText text = lines.take();
                element("h" + Math.min(6, heading.group(1).length() + 1), text.slice(heading.end(), text.length()));
            } else {
                content(line);
            }
        }
    }

    private void content(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            MappedText first = lines.take();
            element("li", first.slice(item.end(), first.length()));
        } else if (line.stripLeading().startsWith("|")) {
            MappedText row = lines.take();
            row.cells().forEach(cell -> element("td", cell));
        } else {
            element("p", lines.takeWhile(each -> !each.isBlank() && !startsOther(each)));
        }
    }

    private static boolean startsOther(String line) {
        return line.stripLeading().startsWith("#")
                || HEADING.matcher(line).lookingAt()
                || ITEM.matcher(line).lookingAt();
    }

    private void block(String kind) {
        if (kind.equals("quote") || kind.equals("center") || kind.equals("verse")) {
            lines.next();
            walk.start(kind.equals("quote") ? "blockquote" : "div", "");
            element("p", lines.takeWhile(line -> !line.strip()
                    .toLowerCase(Locale.ROOT)
                    .equals("#+end_" + kind)));
        } else {
            walk.count("pre");
            skipTo("#+end_" + kind);
        }
    }

    private void skipTo(String end) {
        lines.skipPast(line -> !line.strip().equalsIgnoreCase(end));
    }

    private void element(String tag, MappedText text) {
        INLINE.element(tag, text, walk);
    }
}
