package org.agentos.agents.ideation;

import java.util.List;
import java.util.Optional;
import org.agentos.agents.IdeaView;

/**
 * Ideas, best first.
 *
 * @param maker a model's id, or {@code template writer, no language model}
 * @param note why the maker was not the configured language model, if it was not
 */
public record IdeaSet(List<IdeaView> ideas, String maker, Optional<String> note) {

    public IdeaSet {
        ideas = List.copyOf(ideas);
    }
}
