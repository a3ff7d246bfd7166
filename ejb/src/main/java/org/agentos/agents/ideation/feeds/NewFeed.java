package org.agentos.agents.ideation.feeds;

/** A feed to be added: address and what people call it. */
public record NewFeed(String url, String title) {

    public NewFeed {
        url = url == null ? "" : url.strip();
        title = title == null ? "" : title.strip();
    }
}
