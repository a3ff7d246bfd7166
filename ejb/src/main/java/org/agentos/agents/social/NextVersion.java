package org.agentos.agents.social;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.agentos.agents.Commission;
import org.agentos.agents.Makers;
import org.agentos.agents.Wording;
import org.agentos.agents.social.Instruction.Replacement;
import org.agentos.content.Channels;

/** The template writer's next version: the version before with its flaws mended, the instruction followed, disclosures added. */
final class NextVersion {

    private static final double SHORTENED = 0.6;
    private static final int LONGEST_TEASER = 180;

    private final PostOrder order;
    private final Revision revision;
    private final Instruction instruction;
    private final List<String> notes = new ArrayList<>();

    private NextVersion(PostOrder order, Revision revision) {
        this.order = order;
        this.revision = revision;
        this.instruction = Instruction.of(revision.instruction());
    }

    static Post write(PostOrder order, Revision revision) {
        return new NextVersion(order, revision).write();
    }

    private Post write() {
        String mended = followed(RepairedText.of(revision.text(), revision.flaws()));
        note(!mended.equals(revision.text()), "Mended what was flagged or asked for.");
        note(
                !instruction.understood(),
                "The instruction was not understood: without a language model the writer follows remove \"…\", replace \"…\""
                        + " with \"…\", add \"…\" and shorten.");
        String text = within(limit(), mended);
        Commission commission = order.commission();
        return new Post(text, headline(text), teaser(text), links(commission, text), Makers.TEMPLATE_WRITER, notes);
    }

    private String followed(String text) {
        String followed = text;
        for (Replacement replacement : instruction.replacements()) {
            note(!followed.contains(replacement.words()), "“" + replacement.words() + "” is not in the text.");
            followed = followed.replace(replacement.words(), replacement.instead());
        }
        for (String words : instruction.removals()) {
            followed = RepairedText.without(followed, words);
        }
        return followed;
    }

    private int limit() {
        int most = Channels.require(order.channel()).maxCharacters();
        return instruction.shorten()
                ? Math.min(most, Math.max(120, (int) (Wording.length(revision.text()) * SHORTENED)))
                : most;
    }

    /** Frame first, then paragraphs of the mended text as far as there is room. */
    private String within(int limit, String mended) {
        PostText text = new PostText(limit);
        List<String> required = disclosures(mended);
        required.stream().filter(NextVersion::isAdMark).forEach(text::mustBegin);
        required.stream().filter(line -> !isAdMark(line)).forEach(text::mustEnd);
        instruction.additions().stream()
                .filter(addition -> !contains(mended, addition))
                .forEach(text::mustEnd);
        text.mustEnd(PostText.AI_MARK);
        paragraphs(mended).forEach(paragraph -> {
            if (!text.offer(paragraph)) {
                notes.add("Left out for want of room: “" + Wording.cut(paragraph, 80) + "”.");
            }
        });
        return text.toString();
    }

    /** Those demanded and those of the brief that the text does not carry yet. */
    private List<String> disclosures(String mended) {
        List<String> missing = new ArrayList<>();
        boolean paid = order.commission().paidPartnership()
                || revision.disclosures().stream().anyMatch(NextVersion::isAdMark);
        if (paid) {
            missing.add(PostText.AD);
        }
        revision.disclosures().stream()
                .filter(disclosure -> !isAdMark(disclosure) && !contains(mended, disclosure))
                .forEach(missing::add);
        return missing;
    }

    private static List<String> paragraphs(String mended) {
        return Arrays.stream(mended.split("\\n\\s*\\n"))
                .map(NextVersion::withoutFrame)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Lines that the frame brings itself. */
    private static String withoutFrame(String paragraph) {
        return String.join(
                "\n",
                paragraph
                        .lines()
                        .filter(line -> !line.strip().equals(PostText.AI_MARK)
                                && !line.strip().equals(PostText.AD))
                        .toList());
    }

    private String headline(String text) {
        return text.contains(order.idea().title())
                ? order.idea().title()
                : Wording.cut(
                        paragraphs(text).stream()
                                .findFirst()
                                .orElse(Wording.phrase(order.commission().topic(), 90)),
                        120);
    }

    /** What follows the headline, but for links and marks. */
    private static String teaser(String text) {
        return paragraphs(text).stream()
                .skip(1)
                .findFirst()
                .map(paragraph -> Wording.cut(paragraph.lines().findFirst().orElse(""), LONGEST_TEASER))
                .filter(line -> !line.startsWith("http") && !line.startsWith("#"))
                .orElse("");
    }

    private static List<String> links(Commission commission, String text) {
        return commission.links().stream()
                .map(link -> text.contains(link) ? link : link.replaceFirst("(?i)^http://", "https://"))
                .toList();
    }

    private static boolean isAdMark(String disclosure) {
        return disclosure.toLowerCase(Locale.ROOT).startsWith("#ad");
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private void note(boolean applies, String sentence) {
        if (applies) {
            notes.add(sentence);
        }
    }
}
