package org.agentos.integration.openrouter;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands {@link OutboundChat} to langchain4j; its time limits stay those of the one way out. */
record OutboundChatBuilder(OutboundChat client, Duration connectTimeout, Duration readTimeout)
        implements HttpClientBuilder {

    OutboundChatBuilder(OutboundChat client) {
        this(client, Duration.ofSeconds(5), Duration.ofSeconds(60));
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return client;
    }
}
