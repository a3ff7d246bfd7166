package org.agentos.web.governance;

import java.util.List;
import java.util.Optional;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What a client asks a decision about; what is left out takes the default of the contract. */
public record DecisionRequest(
        String text,
        String channel,
        String language,
        String region,
        String audience,
        String kind,
        Boolean aiMade,
        Boolean paidPartnership,
        List<String> links,
        List<EvidenceRequest> evidence,
        CampaignRequest campaign,
        String reference) {

    private static final int MOST_LINKS = 50;
    private static final int LONGEST_LINK = 2000;

    /** A text about which nothing else is known, neither who made it nor that it will be published. */
    public static DecisionRequest ofText(String text) {
        return new DecisionRequest(text, null, null, null, null, null, false, false, null, null, null, null);
    }

    /** @throws Refusal with every field that is wrong */
    public AdHocContent content() {
        Problem problem = problem();
        if (text == null || text.isEmpty()) {
            problem = problem.at("/text", "Send the text that is to be decided.");
        } else if (text.codePointCount(0, text.length()) > AdHocContent.LONGEST_TEXT) {
            problem = problem.at("/text", "At most " + AdHocContent.LONGEST_TEXT + " characters.");
        }
        return content(problem, text);
    }

    /**
     * All but the text, which is still to come.
     *
     * @throws Refusal with every field that is wrong
     */
    AdHocContent about() {
        return content(problem(), "");
    }

    private static Problem problem() {
        return Problem.of(ProblemType.INVALID_BODY, "The content cannot be decided as it is.");
    }

    private AdHocContent content(Problem before, String said) {
        Problem problem = limit(before, "/channel", channel, 50);
        problem = limit(problem, "/language", language, 35);
        problem = limit(problem, "/region", region, 20);
        problem = limit(problem, "/audience", audience, 100);
        problem = limit(problem, "/kind", kind, 50);
        problem = limit(problem, "/reference", reference, 200);
        List<String> given = links == null ? List.of() : links;
        if (given.size() > MOST_LINKS) {
            problem = problem.at("/links", "At most " + MOST_LINKS + " links.");
        }
        for (int i = 0; i < given.size(); i++) {
            problem = given.get(i) == null
                    ? problem.at("/links/" + i, "A link is a text.")
                    : limit(problem, "/links/" + i, given.get(i), LONGEST_LINK);
        }
        List<EvidenceRequest> proofs = evidence == null ? List.of() : evidence;
        problem = EvidenceRequest.check(problem, proofs);
        problem = campaign == null ? problem : campaign.check(problem);
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return new AdHocContent(
                Texts.requireStorable(said, "/text"),
                or(channel, "web"),
                or(language, "en"),
                or(region, ""),
                or(audience, "general"),
                or(kind, "post"),
                aiMade == null || aiMade,
                paidPartnership != null && paidPartnership,
                given,
                proofs.stream().map(EvidenceRequest::evidence).toList(),
                Optional.ofNullable(campaign).map(CampaignRequest::campaign),
                Optional.ofNullable(reference));
    }

    static Problem limit(Problem problem, String pointer, String value, int longest) {
        if (value == null) {
            return problem;
        }
        if (value.length() > longest) {
            return problem.at(pointer, "At most " + longest + " characters.");
        }
        return Texts.isStorable(value) ? problem : problem.at(pointer, "Leave out U+0000 and lone surrogates.");
    }

    private static String or(String value, String usual) {
        return value == null ? usual : value;
    }
}
