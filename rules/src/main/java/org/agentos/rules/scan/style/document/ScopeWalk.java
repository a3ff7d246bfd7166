package org.agentos.rules.scan.style.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers blocks from a stream of tags and texts, as if every format were HTML: a block ends with the end of any tag that is
 * not an inline one, and has the scope of the outermost tag since the last end that gives one.
 */
final class ScopeWalk {

    private static final Set<String> INLINE = Set.of(
            "b", "big", "i", "small", "abbr", "acronym", "cite", "dfn", "em", "kbd", "strong", "a", "br", "img", "span",
            "sub", "sup", "code", "tt", "del");
    private static final Set<String> VOID = Set.of("br", "img", "hr", "meta", "link", "input", "col", "wbr", "source");
    private static final Set<String> SKIPPED_CLASSES = Set.of("problematic", "pre", "code");
    private static final Map<String, String> SCOPES = Map.of(
            "th", "table.header",
            "td", "table.cell",
            "caption", "table.caption",
            "li", "list",
            "blockquote", "blockquote",
            "figcaption", "figure.caption");

    private final String extension;
    private final MarkupOptions options;
    private final Set<String> skippedClasses;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder summary = new StringBuilder();
    private final Set<String> history = new LinkedHashSet<>();
    private final List<String> masking = new ArrayList<>();
    private final BitSet ignored;
    private Silence silence = Silence.NONE;
    private MappedText.Builder buffer = new MappedText.Builder();
    private String skipping = "";
    private int skipDepth;

    /**
     * Starts a walk.
     *
     * @param source what the origins of texts are indexes of
     */
    ScopeWalk(String source, String extension, MarkupOptions options) {
        this.ignored = ignored(source, options);
        this.extension = extension;
        this.options = options;
        this.skippedClasses = new HashSet<>(SKIPPED_CLASSES);
        this.skippedClasses.addAll(options.ignoredClasses());
    }

    private static BitSet ignored(String source, MarkupOptions options) {
        BitSet ignored = new BitSet();
        options.ignored()
                .forEach(pattern -> pattern.findAll(source).forEach(match -> ignored.set(match.start(), match.end())));
        return ignored;
    }

    void start(String tag, String classes) {
        if (VOID.contains(tag)) {
            buffer.addBetween(tag.equals("br") ? '\n' : ' ');
            return;
        }
        if (!skipping.isEmpty()) {
            skipDepth += tag.equals(skipping) ? 1 : 0;
            return;
        }
        boolean skippedClass = Arrays.stream(classes.split("\\s+")).anyMatch(skippedClasses::contains);
        boolean inline = INLINE.contains(tag);
        if (options.skippedTags().contains(tag) || skippedClass && !inline) {
            skipping = tag;
            skipDepth = 1;
            counts.merge(tag, 1, Integer::sum);
            return;
        }
        if (inline && (options.maskedTags().contains(tag) || skippedClass) || !masking.isEmpty() && inline) {
            masking.add(tag);
        }
        if (!inline) {
            buffer.addBetween('\n');
        }
        history.add(tag);
    }

    void end(String tag) {
        if (VOID.contains(tag)) {
            return;
        }
        if (!skipping.isEmpty()) {
            if (tag.equals(skipping) && --skipDepth == 0) {
                skipping = "";
            }
            return;
        }
        if (INLINE.contains(tag)) {
            if (!masking.isEmpty() && masking.get(masking.size() - 1).equals(tag)) {
                masking.remove(masking.size() - 1);
            }
            return;
        }
        flush();
    }

    void text(MappedText text) {
        if (!skipping.isEmpty()) {
            return;
        }
        if (masking.isEmpty()) {
            buffer.add(text);
        } else {
            buffer.mask(text);
        }
    }

    /** Text that is looked at only as something to leave out: an address, code. */
    void masked(MappedText text) {
        if (skipping.isEmpty()) {
            buffer.mask(text);
        }
    }

    void comment(String text) {
        silence = silence.after(text);
    }

    /** What an image says to those who can't see it. */
    void alt(MappedText text) {
        if (skipping.isEmpty() && !options.skippedTags().contains("alt") && !text.isBlank()) {
            add("text.attr.alt", text, false);
        }
    }

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void flush() {
        MappedText text = buffer.build().strip().masking(ignored);
        if (!text.isBlank()) {
            String scope = scope();
            if (scope.isEmpty()) {
                summary.append(text.text()).append("\n\n");
                add("text." + extension, text, true);
            } else {
                if (scope.equals("list") || scope.equals("blockquote")) {
                    summary.append(text.text()).append("\n\n");
                }
                counts.merge(scope.replace('.', '_'), 1, Integer::sum);
                add("text." + scope + "." + extension, text, false);
            }
        }
        history.clear();
        masking.clear();
        buffer = new MappedText.Builder();
    }

    private String scope() {
        for (String tag : history) {
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return "heading." + tag;
            }
            if (SCOPES.containsKey(tag)) {
                return SCOPES.get(tag);
            }
        }
        return "";
    }

    private void add(String scope, MappedText text, boolean prose) {
        blocks.add(new Block(Set.of(scope.split("\\.")), text, prose, silence));
    }

    StyleDocument finish(String source) {
        flush();
        return new StyleDocument(source, extension, blocks, summary.toString(), counts, silence.ofWhole());
    }
}
