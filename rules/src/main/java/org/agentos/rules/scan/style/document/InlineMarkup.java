package org.agentos.rules.scan.style.document;

import java.util.List;
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

    private final String starts;
    private final List<Form> forms;

    /**
     * @param starts characters that a form may begin with
     */
    InlineMarkup(String starts, List<Form> forms) {
        this.starts = starts;
        this.forms = List.copyOf(forms);
    }

    void read(MappedText text, ScopeWalk walk) {
        read(text, walk, NESTING);
    }

    private void read(MappedText text, ScopeWalk walk, int depth) {
        String characters = text.text();
        int from = 0;
        int at = 0;
        while (at < characters.length()) {
            Matcher matcher = depth > 0 && starts.indexOf(characters.charAt(at)) >= 0 ? match(characters, at) : null;
            if (matcher == null) {
                at++;
                continue;
            }
            walk.text(text.slice(from, at));
            apply(text, matcher, walk, depth);
            at = matcher.end();
            from = at;
        }
        walk.text(text.slice(from, characters.length()));
    }

    private Matcher match(String characters, int at) {
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(characters);
            matcher.region(at, Math.min(characters.length(), at + 1_500))
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > at) {
                return matcher;
            }
        }
        return null;
    }

    private void apply(MappedText text, Matcher matcher, ScopeWalk walk, int depth) {
        int group = 0;
        for (int i = 1; i <= matcher.groupCount() && group == 0; i++) {
            group = matcher.start(i) >= 0 ? i : 0;
        }
        MappedText content = text.slice(matcher.start(group), matcher.end(group));
        switch (effect(matcher)) {
            case TEXT -> read(content, walk, depth - 1);
            case MASK -> walk.masked(content);
            case ALT -> walk.alt(content);
            case DROP -> {}
        }
    }

    private Effect effect(Matcher matcher) {
        return forms.stream()
                .filter(form -> form.pattern() == matcher.pattern())
                .findFirst()
                .orElseThrow()
                .effect();
    }
}
