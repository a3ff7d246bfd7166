package org.agentos.integration.openrouter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How OpenRouter is reached.
 *
 * @param url without a slash at its end
 * @param model asked first
 * @param fallbacks asked in order when it is away
 */
record OpenRouterSettings(String url, String key, String model, List<String> fallbacks) {

    static OpenRouterSettings of(String url, String key, String model, String fallbacks) {
        List<String> others = Arrays.stream(fallbacks.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new OpenRouterSettings(url.replaceAll("/+$", ""), key, model, others);
    }

    /** The first and its fallbacks. */
    List<String> models() {
        List<String> models = new ArrayList<>(List.of(model));
        models.addAll(fallbacks);
        return models;
    }
}
