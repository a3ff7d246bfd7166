package org.agentos.rules.scan.style.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables. Front matter is left out, addresses are masked. */
final class MarkdownReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A(---|\\+\\+\\+)\\n(?s:.{0,20000}?)\\n\\1(?=\\n|\\z)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]{1,2000}");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private record Step(Node node, boolean leaving) {}

    private final MappedText source;
    private final ScopeWalk walk;
    private final Deque<Step> steps = new ArrayDeque<>();

    private MarkdownReader(MappedText source, ScopeWalk walk) {
        this.source = source;
        this.walk = walk;
    }

    static void read(MappedText source, ScopeWalk walk) {
        new MarkdownReader(withoutFrontMatter(source), walk).run();
    }

    private static MappedText withoutFrontMatter(MappedText source) {
        Matcher matter = FRONT_MATTER.matcher(source.text());
        return matter.lookingAt() ? source.slice(matter.end(), source.length()) : source;
    }

    private void run() {
        steps.push(new Step(PARSER.parse(source.text()), false));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.leaving()) {
                walk.end(tag(step.node()));
            } else {
                enter(step.node());
            }
        }
    }

    private void enter(Node node) {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            walk.start("br", "");
        } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
            HtmlReader.read(slices(node), walk);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            walk.count("pre");
        } else if (node instanceof Image) {
            walk.alt(altText(node));
            walk.start("img", "");
        } else {
            String tag = tag(node);
            if (!tag.isEmpty()) {
                walk.start(tag, "");
                steps.push(new Step(node, true));
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                steps.push(new Step(child, false));
            }
        }
    }

    private static String tag(Node node) {
        if (node instanceof Heading heading) {
            return "h" + heading.getLevel();
        }
        if (node instanceof Paragraph) {
            return isTight(node) ? "" : "p";
        }
        if (node instanceof TableCell) {
            return node.getParent().getParent() instanceof TableHead ? "th" : "td";
        }
        if (node instanceof ListItem) {
            return "li";
        }
        if (node instanceof BulletList) {
            return "ul";
        }
        if (node instanceof OrderedList) {
            return "ol";
        }
        if (node instanceof BlockQuote) {
            return "blockquote";
        }
        if (node instanceof Emphasis) {
            return "em";
        }
        if (node instanceof StrongEmphasis) {
            return "strong";
        }
        return node instanceof Link ? "a" : "";
    }

    private static boolean isTight(Node paragraph) {
        Node list = paragraph.getParent() instanceof ListItem item ? item.getParent() : null;
        return list instanceof ListBlock block && block.isTight();
    }

    private void text(Text node) {
        MappedText text = aligned(node.getLiteral(), slices(node));
        boolean isAddress =
                node.getParent() instanceof Link link && link.getDestination().equals(node.getLiteral());
        if (isAddress) {
            walk.masked(text);
            return;
        }
        Matcher address = ADDRESS.matcher(text.text());
        int from = 0;
        while (address.find()) {
            walk.text(text.slice(from, address.start()));
            walk.masked(text.slice(address.start(), address.end()));
            from = address.end();
        }
        walk.text(text.slice(from, text.length()));
    }

    private void code(Code node) {
        MappedText whole = slices(node);
        int at = whole.text().indexOf(node.getLiteral());
        MappedText inner =
                at < 0 ? whole : whole.slice(at, at + node.getLiteral().length());
        walk.start("code", "");
        walk.text(inner);
        walk.end("code");
    }

    private MappedText altText(Node image) {
        MappedText.Builder alt = new MappedText.Builder();
        Deque<Node> nodes = new ArrayDeque<>();
        nodes.push(image);
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            if (node instanceof Text text) {
                alt.add(aligned(text.getLiteral(), slices(text)));
            } else if (node instanceof SoftLineBreak) {
                alt.addBetween('\n');
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                nodes.push(child);
            }
        }
        return alt.build();
    }

    /** The lines of a node without what its containers put before them. */
    private MappedText slices(Node node) {
        MappedText.Builder slices = new MappedText.Builder();
        for (SourceSpan span : node.getSourceSpans()) {
            int from = Math.min(span.getInputIndex(), source.length());
            slices.addBetween('\n').add(source.slice(from, Math.min(from + span.getLength(), source.length())));
        }
        return slices.build();
    }

    /** The literal, each character with the place of the one that says it: escapes and entities are longer than they read. */
    private static MappedText aligned(String literal, MappedText slice) {
        if (literal.equals(slice.text())) {
            return slice;
        }
        MappedText.Builder aligned = new MappedText.Builder();
        int at = 0;
        for (int i = 0; i < literal.length(); i++) {
            char wanted = literal.charAt(i);
            int found = at;
            while (found < slice.length() && slice.text().charAt(found) == '\\' && wanted != '\\') {
                found++;
            }
            aligned.add(wanted, slice.origin(found));
            at = found < slice.length() && slice.text().charAt(found) == '&' && wanted != '&'
                    ? afterEntity(slice.text(), found)
                    : found + 1;
        }
        return aligned.build();
    }

    private static int afterEntity(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + 40); i++) {
            if (text.charAt(i) == ';') {
                return i + 1;
            }
        }
        return from + 1;
    }
}
