package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup within lines of a light format: rules that are tried where a character could begin one, the first that fits
 * winning. Every pattern is bounded, so that a line takes time linear in its length.
 */
final class InlineMarkup {

    private static final int NESTING = 6;

    /** What becomes of a piece of markup. */
    enum Effect {
        /** Its content is text, and may hold more markup. */
        TEXT,
        /** Its content is code, or an address. */
        MASK,
        /** It says nothing. */
        DROP,
        /** Its content is what an image says to those who can't see it. */
        ALT
    }

    /** A form; its first group that takes part is the content, or all of it if there is none. */
    record Form(Effect effect, Pattern pattern) {
        static Form of(Effect effect, String pattern) {
            return new Form(effect, Pattern.compile(pattern));
        }
    }

    /** A form that fits, and where. */
    private record Piece(Effect effect, Matcher matcher) {}

    private final String starts;
    private final List<Form> forms;

    /**
     * @param starts characters that a form may begin with
     */
    InlineMarkup(String starts, List<Form> forms) {
        this.starts = starts;
        this.forms = List.copyOf(forms);
    }

    /** Reads a text as the whole content of a tag. */
    void element(String tag, MappedText text, ScopeWalk walk) {
        walk.start(tag, "");
        read(text, walk);
        walk.end(tag);
    }

    void read(MappedText text, ScopeWalk walk) {
        read(text, walk, NESTING);
    }

    private void read(MappedText text, ScopeWalk walk, int depth) {
        String characters = text.text();
        int from = 0;
        int at = 0;
        while (at < characters.length()) {
            Optional<Piece> piece =
                    depth > 0 && starts.indexOf(characters.charAt(at)) >= 0 ? piece(characters, at) : Optional.empty();
            if (piece.isEmpty()) {
                at++;
                continue;
            }
            walk.text(text.slice(from, at));
            apply(piece.get(), text, walk, depth);
            at = piece.get().matcher().end();
            from = at;
        }
        walk.text(text.slice(from, characters.length()));
    }

    private Optional<Piece> piece(String characters, int at) {
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(characters);
            matcher.region(at, Math.min(characters.length(), at + 1_500))
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > at) {
                return Optional.of(new Piece(form.effect(), matcher));
            }
        }
        return Optional.empty();
    }

    private void apply(Piece piece, MappedText text, ScopeWalk walk, int depth) {
        Matcher matcher = piece.matcher();
        int group = 0;
        for (int i = 1; i <= matcher.groupCount() && group == 0; i++) {
            group = matcher.start(i) >= 0 ? i : 0;
        }
        MappedText content = text.slice(matcher.start(group), matcher.end(group));
        switch (piece.effect()) {
            case TEXT -> read(content, walk, depth - 1);
            case MASK -> walk.masked(content);
            case ALT -> walk.alt(content);
            case DROP -> {}
        }
    }
}
