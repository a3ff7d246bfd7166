package org.agentos.rules.rulebook.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One check of a style. Patterns are as their author wrote them, and known to run. */
public sealed interface StyleCheck {

    /**
     * What all checks have.
     *
     * @param pack the style it belongs to, {@code Microsoft}
     * @param name its own name, {@code Contractions}
     * @param message with {@code %s} for what was found
     * @param description why it matters; may be empty
     * @param link where more is said; may be empty
     * @param scopes any of which a block must match
     * @param limit how often it is reported per document; 0 for always
     */
    record Head(
            String pack,
            String name,
            StyleLevel level,
            String message,
            String description,
            String link,
            List<StyleScope> scopes,
            int limit,
            StyleAction action) {
        public Head {
            Objects.requireNonNull(pack, "pack");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(action, "action");
            scopes = List.copyOf(scopes);
        }

        /** {@code Microsoft.Contractions}. */
        public String qualifiedName() {
            return pack + "." + name;
        }

        /** Kind of the findings: {@code style.microsoft.contractions}, each part in lower kebab-case. */
        public String findingKind() {
            return "style." + kebab(pack) + "." + kebab(name);
        }

        private static String kebab(String word) {
            return word.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|[^\\p{L}\\p{Nd}]+", "-")
                    .replaceAll("^-|-$", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    Head head();

    /**
     * Something that should not be there.
     *
     * @param tokens alternatives, as words unless {@code nonword}
     * @param raw pieces of one pattern that stands before the tokens, or after them if {@code append}
     */
    record Existence(
            Head head,
            List<String> tokens,
            List<String> raw,
            boolean append,
            boolean ignoreCase,
            boolean nonword,
            List<String> exceptions)
            implements StyleCheck {
        public Existence {
            Objects.requireNonNull(head, "head");
            tokens = List.copyOf(tokens);
            raw = List.copyOf(raw);
            exceptions = List.copyOf(exceptions);
        }
    }

    /** One thing that should be another. */
    record Swap(String observed, String expected) {
        public Swap {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(expected, "expected");
        }
    }

    /**
     * Some things that should be others.
     *
     * @param capitalize whether the replacement of a capitalised match is capitalised
     */
    record Substitution(
            Head head,
            List<Swap> swaps,
            boolean ignoreCase,
            boolean nonword,
            boolean capitalize,
            List<String> exceptions)
            implements StyleCheck {
        public Substitution {
            Objects.requireNonNull(head, "head");
            swaps = List.copyOf(swaps);
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * Something that occurs too often, or not often enough, in one scope.
     *
     * @param min 0 for none asked
     * @param max 0 for any number
     */
    record Occurrence(Head head, String token, int min, int max, boolean ignoreCase) implements StyleCheck {
        public Occurrence {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(token, "token");
        }
    }

    /**
     * The same thing more than {@code max + 1} times in a row.
     *
     * @param alpha whether only words of letters count
     */
    record Repetition(
            Head head, List<String> tokens, int max, boolean ignoreCase, boolean alpha, List<String> exceptions)
            implements StyleCheck {
        public Repetition {
            Objects.requireNonNull(head, "head");
            tokens = List.copyOf(tokens);
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * Two forms, of which one document uses at most one.
     *
     * @param either pairs of such forms
     */
    record Consistency(Head head, List<Swap> either, boolean ignoreCase, boolean nonword) implements StyleCheck {
        public Consistency {
            Objects.requireNonNull(head, "head");
            either = List.copyOf(either);
        }
    }

    /** Where {@code first} stands, {@code second} must have said it before: an abbreviation and its definition. */
    record Conditional(Head head, String first, String second, boolean ignoreCase, List<String> exceptions)
            implements StyleCheck {
        public Conditional {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * How letters of a block are cased.
     *
     * @param match {@code $title $sentence $lower $upper} or a pattern
     * @param style {@code AP} or {@code Chicago}, for titles
     * @param indicators suffixes after which the next word may be capitalised
     * @param threshold share of the words that must be right
     * @param prefix a pattern of what is left out of account at the beginning
     */
    record Capitalization(
            Head head,
            String match,
            String style,
            List<String> exceptions,
            List<String> indicators,
            double threshold,
            String prefix)
            implements StyleCheck {
        public Capitalization {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(match, "match");
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(prefix, "prefix");
            exceptions = List.copyOf(exceptions);
            indicators = List.copyOf(indicators);
        }
    }

    /** A number made of counts over the document, and what it must not be. */
    record Metric(Head head, StyleFormula formula, StyleFormula.Test condition) implements StyleCheck {
        public Metric {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(formula, "formula");
            Objects.requireNonNull(condition, "condition");
        }
    }

    /** The average of some reading grades, and the highest that is accepted. */
    record Readability(Head head, List<String> metrics, double grade) implements StyleCheck {

        /** Names that Vale knows. */
        public static final List<String> METRICS =
                List.of("Gunning Fog", "Coleman-Liau", "Flesch-Kincaid", "SMOG", "Automated Readability");

        public Readability {
            Objects.requireNonNull(head, "head");
            metrics = List.copyOf(metrics);
        }
    }

    /** The {@code extends} that reads as this. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Pairs of a map, in order. */
    static List<Swap> swaps(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> new Swap(pair.getKey(), pair.getValue()))
                .toList();
    }
}
