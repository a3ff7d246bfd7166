package org.agentos.agents.social;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.agents.AgentTimes;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.ModelReply;
import org.agentos.agents.ModelReply.Answered;
import org.agentos.agents.ModelReply.Failed;

/** Writes posts, by the configured language model or by templates. May ask a model, so it runs outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SocialAgent {

    @Inject
    LanguageModel model;

    @Inject
    AgentTimes times;

    /** A post that its channel takes, with marks and disclosures. */
    public Post write(PostOrder order) {
        return times.measure(
                "social", () -> model.isConfigured() ? ofModel(order) : ofTemplates(order, Optional.empty()));
    }

    private Post ofModel(PostOrder order) {
        ModelPost wanted = new ModelPost(order);
        ModelReply reply = model.ask(wanted.prompt());
        if (reply instanceof Failed failed) {
            return ofTemplates(order, Optional.of(failed.reason()));
        }
        return wanted.read((Answered) reply)
                .orElseGet(() -> ofTemplates(order, Optional.of("The model's answer could not be used.")));
    }

    private static Post ofTemplates(PostOrder order, Optional<String> note) {
        Post post = order.revision()
                .map(revision -> NextVersion.write(order, revision))
                .orElseGet(() -> FirstVersion.write(order));
        List<String> notes = new ArrayList<>(post.notes());
        note.ifPresent(notes::add);
        return new Post(post.text(), post.headline(), post.teaser(), post.links(), post.maker(), notes);
    }
}
