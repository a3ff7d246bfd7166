package org.agentos.content;

import java.util.ArrayList;
import java.util.List;
import org.agentos.content.NewVersion.UsedMedium;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What a new version must keep to, all of it checked at once; lengths are in UTF-16 code units. */
final class VersionRules {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_HEADLINE = 500;
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_ALT = 2_000;
    private static final int MOST_LINKS = 50;
    private static final int MOST_MEDIA = 20;

    private final List<FieldProblem> problems = new ArrayList<>();

    private VersionRules() {}

    /** @throws Refusal 422 that names every field at fault */
    static void check(NewVersion version) {
        VersionRules rules = new VersionRules();
        rules.text("/text", version.text(), LONGEST_TEXT);
        rules.text("/headline", version.headline(), LONGEST_HEADLINE);
        rules.text("/language", version.language(), 35);
        rules.count("/links", version.links().size(), MOST_LINKS);
        rules.count("/media", version.media().size(), MOST_MEDIA);
        for (int i = 0; i < version.links().size(); i++) {
            rules.text("/links/" + i, version.links().get(i), LONGEST_LINK);
        }
        for (int i = 0; i < version.media().size(); i++) {
            UsedMedium medium = version.media().get(i);
            rules.text("/media/" + i + "/altText", medium.altText(), LONGEST_ALT);
        }
        rules.refuseIfAny();
    }

    private void text(String pointer, String text, int longest) {
        if (text.length() > longest) {
            problems.add(new FieldProblem(pointer, "Send at most " + longest + " characters."));
        }
        if (!Texts.isStorable(text)) {
            problems.add(new FieldProblem(pointer, "Leave out U+0000 and lone surrogates."));
        }
    }

    private void count(String pointer, int count, int most) {
        if (count > most) {
            problems.add(new FieldProblem(pointer, "Send at most " + most + "."));
        }
    }

    private void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "This version cannot be kept.", problems));
        }
    }
}
