package org.agentos.rules.decision.remedy;

import java.util.Objects;

/** A change to a content. Spans are code points of the content before any edit, end exclusive. */
public sealed interface Edit {

    /** How much of the content it takes away or alters; less is better. */
    int cost();

    /** What to do, as a sentence. */
    String sentence();

    /**
     * Takes a stretch of a text away, or puts another in its place.
     *
     * @param part {@code text}, or {@code media/0/alt}
     * @param excerpt what stands there
     * @param replacement empty to take it away
     */
    record ReplaceText(String part, int start, int end, String excerpt, String replacement, int cost) implements Edit {
        public ReplaceText {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(excerpt, "excerpt");
            Objects.requireNonNull(replacement, "replacement");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a span is 0 <= start <= end, not " + start + ".." + end);
            }
        }

        @Override
        public String sentence() {
            return replacement.isEmpty()
                    ? "Delete \"" + excerpt + "\"."
                    : "Replace \"" + excerpt + "\" with \"" + replacement + "\".";
        }
    }

    /** Puts a text before the content's text, as disclosures must be seen, or after it. */
    record AddText(String text, boolean before) implements Edit {
        public AddText {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public int cost() {
            return 1;
        }

        @Override
        public String sentence() {
            return "Add \"" + text + "\" at the " + (before ? "beginning" : "end") + " of the text.";
        }
    }

    /** Leads a link elsewhere, or takes it away. */
    record ChangeLink(int index, String url, String replacement) implements Edit {
        public ChangeLink {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(replacement, "replacement");
        }

        @Override
        public int cost() {
            return replacement.isEmpty() ? 3 : 1;
        }

        @Override
        public String sentence() {
            return replacement.isEmpty()
                    ? "Remove the link to " + url + "."
                    : "Link to " + replacement + " in place of " + url + ".";
        }
    }

    /** Takes an image or a video away. */
    record RemoveMedium(int index) implements Edit {
        @Override
        public int cost() {
            return 6;
        }

        @Override
        public String sentence() {
            return "Remove medium " + (index + 1) + ".";
        }
    }

    /** Sends the content elsewhere: another {@code channel}, or to another {@code audience}. */
    record ChangeField(String field, String value, String replacement) implements Edit {
        public ChangeField {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(replacement, "replacement");
        }

        @Override
        public int cost() {
            return 8;
        }

        @Override
        public String sentence() {
            return "Change the " + field + " from \"" + value + "\" to \"" + replacement + "\".";
        }
    }

    /** Whether both can be made: they do not touch the same place. */
    default boolean goesWith(Edit other) {
        if (this instanceof ReplaceText one && other instanceof ReplaceText two) {
            return !one.part().equals(two.part()) || one.end() <= two.start() || two.end() <= one.start();
        }
        if (this instanceof ChangeLink one && other instanceof ChangeLink two) {
            return one.index() != two.index();
        }
        if (this instanceof ChangeField one && other instanceof ChangeField two) {
            return !one.field().equals(two.field());
        }
        if (this instanceof RemoveMedium medium && other instanceof ReplaceText text) {
            return !text.part().equals("media/" + medium.index() + "/alt");
        }
        if (this instanceof ReplaceText && other instanceof RemoveMedium) {
            return other.goesWith(this);
        }
        return !equals(other);
    }
}
