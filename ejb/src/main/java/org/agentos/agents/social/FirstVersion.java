package org.agentos.agents.social;

import java.util.List;
import org.agentos.agents.Commission;
import org.agentos.agents.Makers;
import org.agentos.agents.Wording;
import org.agentos.content.Channel;
import org.agentos.content.Channels;
import org.agentos.content.brand.BrandProfile;

/** The template writer's first version: the idea's title, the key messages, a link, hashtags, the mark. */
final class FirstVersion {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_MESSAGE = 320;
    private static final int LONGEST_TEASER = 180;

    private FirstVersion() {}

    static Post write(PostOrder order) {
        Channel channel = Channels.require(order.channel());
        Commission commission = order.commission();
        String headline = Wording.cut(order.idea().title(), LONGEST_TITLE);
        PostText text = frame(order, channel.maxCharacters());
        text.offerCut(headline);
        messages(commission, order.idea().angle(), text);
        String hashtags = Hashtags.line(commission, order.brand());
        if (!hashtags.isEmpty()) {
            text.offerAtEnd(hashtags);
        }
        return new Post(
                text.toString(), headline, teaser(commission), commission.links(), Makers.TEMPLATE_WRITER, List.of());
    }

    private static String teaser(Commission commission) {
        return commission.keyMessages().stream()
                .findFirst()
                .map(message -> Wording.sentence(message, LONGEST_TEASER))
                .orElse("");
    }

    /** What must be in the post whatever else is: disclosure, link, the brand's terms, the mark. */
    private static PostText frame(PostOrder order, int limit) {
        PostText text = new PostText(limit);
        Commission commission = order.commission();
        if (commission.paidPartnership()) {
            text.mustBegin(PostText.AD);
        }
        commission.links().stream()
                .limit(1)
                .filter(link -> Wording.length(link) < limit / 2)
                .forEach(link -> text.mustEnd(link));
        String terms = requiredTerms(order.brand());
        if (!terms.isEmpty() && Wording.length(terms) < limit / 3) {
            text.mustEnd(terms);
        }
        return text.mustEnd(PostText.AI_MARK);
    }

    private static String requiredTerms(BrandProfile brand) {
        return String.join(" · ", brand.requiredTerms());
    }

    private static void messages(Commission commission, String angle, PostText text) {
        List<String> messages = commission.keyMessages();
        if (messages.isEmpty()) {
            text.offer("For " + Wording.people(commission.audience()) + ": "
                    + Wording.inSentence(Wording.sentence(commission.goal(), LONGEST_MESSAGE)));
            return;
        }
        boolean numbered = messages.size() > 1 && (angle.equals("list") || angle.equals("how-to"));
        for (int i = 0; i < messages.size(); i++) {
            String sentence = Wording.sentence(messages.get(i), LONGEST_MESSAGE);
            text.offer(numbered ? (i + 1) + ". " + sentence : sentence);
        }
    }
}
