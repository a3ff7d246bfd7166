package org.agentos.web.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** The contract as a page for people: tags, operations, parameters, bodies, answers. No script, one style sheet. */
final class ApiPage {

    private static final int DEEPEST = 3;

    private final OpenApiDocument document;
    private final StringBuilder html = new StringBuilder(100_000);

    ApiPage(OpenApiDocument document) {
        this.document = document;
    }

    String html() {
        JsonNode api = document.tree();
        String title = text(api.at("/info/title")) + " API " + text(api.at("/info/version"));
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(
                        "</title><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/docs.css\">")
                .append("</head><body><main><h1>")
                .append(title)
                .append(
                        "</h1><p>As a file: <a href=\"/openapi\">YAML</a>, <a href=\"/openapi?format=json\">JSON</a>.</p><pre>")
                .append(text(api.at("/info/description")))
                .append("</pre><nav aria-label=\"Topics\"><ul>");
        api.path("tags")
                .forEach(tag -> html.append("<li><a href=\"#%1$s\">%1$s</a></li>".formatted(text(tag.path("name")))));
        html.append("</ul></nav>");
        api.path("tags").forEach(this::topic);
        return html.append("</main></body></html>").toString();
    }

    private void topic(JsonNode tag) {
        String name = tag.path("name").asText();
        html.append("<section id=\"%1$s\"><h2>%1$s</h2><p>%2$s</p>"
                .formatted(text(tag.path("name")), text(tag.path("description"))));
        fields(
                document.tree().path("paths"),
                (path, item) -> fields(item, (method, operation) -> {
                    if (operation.at("/tags/0").asText().equals(name)) {
                        operation(method, path, item, operation);
                    }
                }));
        html.append("</section>");
    }

    private void operation(String method, String path, JsonNode item, JsonNode operation) {
        html.append("<article><h3><code class=\"%s\">%s /api/v1%s</code></h3><p><strong>%s</strong></p>"
                .formatted(
                        method,
                        method.toUpperCase(java.util.Locale.ROOT),
                        escape(path),
                        text(operation.path("summary"))));
        if (operation.has("description")) {
            html.append("<p>").append(text(operation.path("description"))).append("</p>");
        }
        parameters(item.path("parameters"), operation.path("parameters"));
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        if (!body.isMissingNode()) {
            html.append("<h4>Body</h4>");
            schema(body, 0);
        }
        fields(operation.path("responses"), (status, response) -> answer(status, document.resolve(response)));
        html.append("</article>");
    }

    private void parameters(JsonNode... lists) {
        html.append("<dl>");
        for (JsonNode list : lists) {
            list.forEach(given -> {
                JsonNode parameter = document.resolve(given);
                html.append("<dt><code>%s</code> in %s%s</dt><dd>%s %s</dd>"
                        .formatted(
                                text(parameter.path("name")),
                                text(parameter.path("in")),
                                parameter.path("required").asBoolean() ? ", required" : "",
                                text(parameter.path("description")),
                                type(parameter.path("schema"))));
            });
        }
        html.append("</dl>");
    }

    private void answer(String status, JsonNode response) {
        html.append("<h4>%s: %s</h4>"
                .formatted(
                        escape(status.equals("default") ? "Otherwise" : status), text(response.path("description"))));
        fields(response.path("content"), (media, content) -> {
            html.append("<p><code>").append(escape(media)).append("</code></p>");
            if (!status.equals("default")) {
                schema(content.path("schema"), 0);
            }
        });
    }

    private void schema(JsonNode given, int depth) {
        JsonNode schema = document.resolve(given);
        schema.path("allOf").forEach(part -> schema(part, depth));
        JsonNode properties = schema.path("properties");
        if (properties.isEmpty() || depth >= DEEPEST) {
            if (schema.path("allOf").isEmpty()) {
                html.append("<p>").append(type(given)).append("</p>");
            }
            return;
        }
        html.append("<dl>");
        fields(properties, (name, property) -> {
            html.append("<dt><code>%s</code>%s</dt><dd>%s %s"
                    .formatted(
                            escape(name),
                            contains(schema.path("required"), name) ? ", required" : "",
                            type(property),
                            text(document.resolve(property).path("description"))));
            JsonNode inner = document.resolve(property.has("items") ? property.path("items") : property);
            if (inner.has("properties") && depth + 1 < DEEPEST) {
                html.append("<details><summary>Fields</summary>");
                schema(inner, depth + 1);
                html.append("</details>");
            }
            html.append("</dd>");
        });
        html.append("</dl>");
    }

    private String type(JsonNode given) {
        JsonNode schema = document.resolve(given);
        StringBuilder type = new StringBuilder(text(schema.path("type")));
        if (schema.has("items")) {
            type.append(" of ").append(type(schema.path("items")));
        }
        if (given.has("$ref")) {
            String reference = given.path("$ref").asText();
            type.append(' ').append(escape(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        if (schema.has("enum")) {
            type.append(" (").append(escape(texts(schema.path("enum")))).append(')');
        }
        for (String limit :
                new String[] {"format", "pattern", "minLength", "maxLength", "minimum", "maximum", "maxItems", "default"
                }) {
            if (schema.has(limit)) {
                type.append(' ').append(limit).append(' ').append(text(schema.path(limit)));
            }
        }
        return "<em>" + type + "</em>";
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String texts(JsonNode list) {
        StringJoiner joined = new StringJoiner(", ");
        list.forEach(entry -> joined.add(entry.asText()));
        return joined.toString();
    }

    private interface Field {
        void of(String name, JsonNode value);
    }

    private static void fields(JsonNode object, Field each) {
        object.properties().forEach(field -> each.of(field.getKey(), field.getValue()));
    }

    private static String text(JsonNode node) {
        return escape(node.asText(""));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
