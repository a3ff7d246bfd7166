package org.agentos.integration.openrouter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.ModelReply;
import org.agentos.agents.ModelReply.Failed;
import org.agentos.agents.Prompt;
import org.agentos.platform.outbound.Outbound;
import org.agentos.platform.outbound.Pauses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** OpenRouter, when a key is configured. */
@ApplicationScoped
public class OpenRouterLanguageModel implements LanguageModel {

    private static final String URL = "https://openrouter.ai/api/v1";
    private static final String MODEL = "openai/gpt-4o-mini";

    @Inject
    Outbound outbound;

    @Inject
    @ConfigProperty(name = "agentos.openrouter.api.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "agentos.openrouter.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "agentos.openrouter.model")
    Optional<String> model;

    @Inject
    @ConfigProperty(name = "agentos.openrouter.fallback.models")
    Optional<String> fallbacks;

    private Optional<OpenRouterChat> chat = Optional.empty();

    @PostConstruct
    void open() {
        chat = key.filter(given -> !given.isBlank())
                .map(given -> OpenRouterSettings.of(
                        url.orElse(URL), given.strip(), model.orElse(MODEL), fallbacks.orElse("")))
                .map(settings -> new OpenRouterChat(settings, new OutboundChat(outbound, Pauses.real())));
    }

    @Override
    public boolean isConfigured() {
        return chat.isPresent();
    }

    @Override
    public ModelReply ask(Prompt prompt) {
        return chat.map(configured -> configured.ask(prompt))
                .orElseGet(() -> new Failed("No language model is configured: set AGENTOS_OPENROUTER_API_KEY.", false));
    }
}
