package org.agentos.agents.social;

import java.util.List;

/**
 * A post, ready to be decided about.
 *
 * @param headline short title, for lists and designs
 * @param teaser what comes after the headline, in a sentence, for designs; may be empty
 * @param links addresses that the text carries, in order
 * @param maker a model's id, or {@code template writer, no language model}
 * @param notes what was changed, and what was asked for and not done, in sentences
 */
public record Post(String text, String headline, String teaser, List<String> links, String maker, List<String> notes) {

    public Post {
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }
}
