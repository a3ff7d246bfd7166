package org.agentos.rules.scan.lexicon;

import java.util.Set;

/** Whether a negation before a phrase takes it back: "does not cure", but not "you won't believe how it cures". */
final class Negation {

    private static final int REACH = 5;
    private static final Set<String> WORDS = Set.of(
            ("not no never cannot without can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't"
                            + " couldn't neither nor nobody nothing none hardly myth unproven fails failed stop")
                    .split(" "));
    private static final Set<String> STOPS = Set.of(",", ";", ":", "(", ")", "-", "but", "because", "while", "since");
    private static final Set<String> HARMLESS_NEXT = Set.of(
            "only", "just", "believe", "miss", "wait", "longer", "more", "forget", "need", "matter", "stop", "side");

    private Negation() {}

    static boolean reaches(Passage text, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String word = text.text(i);
            if (!text.together(i, from) || STOPS.contains(word)) {
                return false;
            }
            if (WORDS.contains(word)) {
                return !HARMLESS_NEXT.contains(text.text(i + 1));
            }
        }
        return false;
    }
}
