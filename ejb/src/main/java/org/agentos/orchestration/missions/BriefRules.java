package org.agentos.orchestration.missions;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.content.Channel;
import org.agentos.content.Channels;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What a brief must be. All that is wrong is said at once. */
final class BriefRules {

    private static final Pattern PROCESS = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,199}");
    private static final int MAX_MESSAGES = 10;
    private static final int MAX_LINKS = 5;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_LANGUAGE = 35;

    private final List<FieldProblem> problems = new ArrayList<>();

    private BriefRules() {}

    /** @throws Refusal 422 with a pointer to each problem */
    static void check(Brief brief, Instant now) {
        BriefRules rules = new BriefRules();
        rules.text("/topic", brief.topic(), 3, 300);
        rules.text("/audience", brief.audience(), 3, 300);
        rules.text("/goal", brief.goal(), 3, 500);
        rules.channels(brief.channels());
        rules.list("/keyMessages", brief.keyMessages(), MAX_MESSAGES);
        rules.links(brief.links());
        brief.deadline()
                .filter(deadline -> !deadline.isAfter(now))
                .ifPresent(past -> rules.add("/deadline", "Choose an instant in the future."));
        rules.language(brief.language());
        if (!Set.of(Brief.BY_SCORE, Brief.BY_PERSON).contains(brief.ideaChoice())) {
            rules.add("/ideaChoice", "Send score or person.");
        }
        if (!PROCESS.matcher(brief.process()).matches()) {
            rules.add("/process", "Name a deployed process, such as " + Brief.PIPELINE + ".");
        }
        if (!rules.problems.isEmpty()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "The brief is not complete.", rules.problems));
        }
    }

    private void text(String pointer, String text, int shortest, int longest) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank() || length < shortest || length > longest) {
            add(pointer, "Say it in " + shortest + " to " + longest + " characters.");
        }
        storable(pointer, text);
    }

    private void storable(String pointer, String text) {
        if (!Texts.isStorable(text)) {
            add(pointer, "Leave out U+0000 and lone surrogates.");
        }
    }

    private void channels(List<String> channels) {
        if (channels.isEmpty() || channels.size() > Channels.all().size()) {
            add("/channels", "Choose 1 to " + Channels.all().size() + " channels.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < channels.size(); i++) {
            if (Channels.find(channels.get(i)).isEmpty()) {
                add("/channels/" + i, "Choose among " + String.join(", ", ids()) + ".");
            } else if (!seen.add(channels.get(i))) {
                add("/channels/" + i, "Name each channel once.");
            }
        }
    }

    private void list(String pointer, List<String> texts, int most) {
        if (texts.size() > most) {
            add(pointer, "At most " + most + ".");
        }
        for (int i = 0; i < Math.min(texts.size(), most); i++) {
            text(pointer + "/" + i, texts.get(i), 1, 300);
        }
    }

    private void links(List<String> links) {
        if (links.size() > MAX_LINKS) {
            add("/links", "At most " + MAX_LINKS + ".");
        }
        for (int i = 0; i < Math.min(links.size(), MAX_LINKS); i++) {
            if (!isWebAddress(links.get(i))) {
                add("/links/" + i, "Send an http or https address of at most " + LONGEST_LINK + " characters.");
            }
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            URI address = new URI(link);
            return link.length() <= LONGEST_LINK
                    && Texts.isStorable(link)
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void language(String language) {
        try {
            String known = new Locale.Builder().setLanguageTag(language).build().getLanguage();
            if (known.isEmpty() || language.length() > LONGEST_LANGUAGE) {
                add("/language", "Send a language tag such as en or de-AT.");
            }
        } catch (IllformedLocaleException e) {
            add("/language", "Send a language tag such as en or de-AT.");
        }
    }

    private static List<String> ids() {
        return Channels.all().stream().map(Channel::id).toList();
    }

    private void add(String pointer, String detail) {
        problems.add(new FieldProblem(pointer, detail));
    }
}
