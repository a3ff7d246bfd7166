package org.agentos.content.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What a brand profile must keep to; the same bounds as in the API's contract, all of them checked at once. */
final class BrandRules {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<FieldProblem> problems = new ArrayList<>();

    private BrandRules() {}

    /** @throws Refusal 422 that names every field at fault */
    static void check(BrandProfile profile) {
        BrandRules rules = new BrandRules();
        rules.text("/name", profile.name(), 100);
        rules.palette(profile.palette());
        rules.texts("/fonts", profile.fonts(), 5, 60);
        rules.texts("/tone", profile.tone(), 10, 40);
        rules.texts("/requiredTerms", profile.requiredTerms(), 50, 80);
        rules.texts("/forbiddenTerms", profile.forbiddenTerms(), 500, 80);
        rules.texts("/competitors", profile.competitors(), 100, 80);
        rules.texts("/hashtags", profile.hashtags(), 10, 40);
        rules.hashtags(profile.hashtags());
        profile.website().ifPresent(website -> rules.text("/website", website, 200));
        rules.refuseIfAny();
    }

    private void palette(List<PaletteColour> palette) {
        if (palette.size() < 2 || palette.size() > 12) {
            problems.add(new FieldProblem("/palette", "Give 2 to 12 colours."));
        }
        for (int i = 0; i < palette.size(); i++) {
            text("/palette/" + i + "/name", palette.get(i).name(), 40);
            if (!HEX.matcher(palette.get(i).hex()).matches()) {
                problems.add(new FieldProblem("/palette/" + i + "/hex", "Write a colour as #rrggbb."));
            }
        }
    }

    private void texts(String pointer, List<String> texts, int most, int longest) {
        if (texts.size() > most) {
            problems.add(new FieldProblem(pointer, "Give at most " + most + "."));
        }
        for (int i = 0; i < texts.size(); i++) {
            text(pointer + "/" + i, texts.get(i), longest);
        }
    }

    private void hashtags(List<String> hashtags) {
        for (int i = 0; i < hashtags.size(); i++) {
            if (!HASHTAG.matcher(hashtags.get(i)).matches()) {
                problems.add(new FieldProblem("/hashtags/" + i, "Use letters, digits and _ only, without #."));
            }
        }
    }

    private void text(String pointer, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            problems.add(new FieldProblem(pointer, "Give 1 to " + longest + " characters."));
        } else if (!Texts.isStorable(text)) {
            problems.add(new FieldProblem(pointer, "Leave out U+0000 and lone surrogates."));
        }
    }

    private void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "This brand profile is not valid.", problems));
        }
    }
}
