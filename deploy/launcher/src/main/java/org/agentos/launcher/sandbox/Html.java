package org.agentos.launcher.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The sandbox's public page: posts as text, never as markup, with their images and alternative texts. */
final class Html {

    private Html() {}

    static String page(List<ObjectNode> statuses) {
        StringBuilder page = new StringBuilder(
                """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sandbox platform</title>
                <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head><body>
                <header><h1>Sandbox platform</h1><p>Nothing leaves this machine. These posts are simulated publications.</p></header><main>
                """);
        if (statuses.isEmpty()) {
            page.append("<p>No posts yet. Start a mission in the console; what it publishes appears here.</p>");
        }
        statuses.forEach(status -> post(page, status));
        return page.append("</main></body></html>").toString();
    }

    private static void post(StringBuilder page, JsonNode status) {
        String id = status.path("id").asText();
        page.append(
                "<article id=\"%s\"><p class=\"who\">Brand (sandbox) <a href=\"/@brand/%s\"><time>%s</time></a></p><p class=\"text\">"
                        .formatted(id, id, escape(status.path("created_at").asText())));
        page.append(escape(status.path("text").asText())).append("</p>");
        for (JsonNode medium : status.path("media_attachments")) {
            page.append("<figure><img src=\"/media/%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>"
                    .formatted(
                            medium.path("id").asText(),
                            escape(medium.path("description").asText()),
                            escape(medium.path("description").asText())));
        }
        page.append("<p class=\"counts\">")
                .append(status.path("favourites_count").asInt())
                .append(" favourites</p></article>");
    }

    static String style() {
        return """
                body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f2f4f7; color: #1b1d22; }
                header, main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
                header { border-bottom: 4px solid #b45309; }
                article { background: #fff; border: 1px solid #d6dae1; border-radius: 8px; padding: 1rem; margin-bottom: 1rem; }
                .text { white-space: pre-wrap; overflow-wrap: anywhere; }
                .who { font-weight: 600; } .who a { font-weight: 400; color: #4b5563; }
                img { max-width: 100%; border-radius: 6px; } figure { margin: 0; } figcaption, .counts { color: #4b5563; font-size: 0.875rem; }
                """;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
