package org.agentos.agents;

import java.util.List;

/**
 * What is wanted, as the brief says it.
 *
 * @param keyMessages what the content has to say, most important first
 * @param links http or https addresses
 * @param language BCP 47 tag; the template writer writes English
 * @param paidPartnership somebody pays for this content
 */
public record Commission(
        String topic,
        String audience,
        String goal,
        List<String> keyMessages,
        List<String> links,
        String language,
        boolean paidPartnership) {

    public Commission {
        keyMessages = List.copyOf(keyMessages);
        links = List.copyOf(links);
    }
}
