package org.agentos.rules.scan.catalogue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms by how the texts begin that their patterns match, in the order in which they were given. Which ones may begin with the first
 * {@value #DEPTH} characters of a text is found out once for each beginning that is met, and kept within bounds. Thread-safe.
 */
public final class ByBeginning<T> {

    private static final int DEPTH = 4;
    private static final int MOST_KEPT = 16_384;
    private static final int ASCII = 128;
    private static final List<String> BEYOND = List.of("ä", "ü");

    private final Function<T, Pattern> pattern;
    private final Node<T> root;
    private final List<T> others;
    private final AtomicInteger kept = new AtomicInteger();

    /** The forms that may begin with some characters, and what is known of those with one more. */
    private record Node<T>(List<T> forms, AtomicReferenceArray<Node<T>> next) {}

    public ByBeginning(List<T> forms, Function<T, Pattern> pattern) {
        this.pattern = pattern;
        this.root = node(List.copyOf(forms), 0);
        this.others = forms.stream()
                .filter(form -> BEYOND.stream().anyMatch(first -> mayBegin(form, first)))
                .toList();
    }

    /** The forms that may match a text from a place on. */
    public List<T> at(String text, int from) {
        if (text.charAt(from) >= ASCII) {
            return others;
        }
        Node<T> node = root;
        int limit = Math.min(text.length(), from + DEPTH);
        for (int at = from;
                at < limit && text.charAt(at) < ASCII && !node.forms().isEmpty();
                at++) {
            Node<T> next = node.next().get(text.charAt(at));
            if (next == null && kept.get() >= MOST_KEPT) {
                return node.forms();
            }
            node = next == null ? learn(node, text.substring(from, at + 1)) : next;
        }
        return node.forms();
    }

    private Node<T> learn(Node<T> shorter, String beginning) {
        List<T> forms = shorter.forms().stream()
                .filter(form -> mayBegin(form, beginning))
                .toList();
        Node<T> node = node(forms, beginning.length());
        shorter.next().set(beginning.charAt(beginning.length() - 1), node);
        kept.incrementAndGet();
        return node;
    }

    private static <T> Node<T> node(List<T> forms, int depth) {
        return new Node<>(forms, new AtomicReferenceArray<>(depth < DEPTH ? ASCII : 0));
    }

    /** A matcher that runs out of text after the beginning would have gone on. */
    private boolean mayBegin(T form, String beginning) {
        Matcher matcher = pattern.apply(form).matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
