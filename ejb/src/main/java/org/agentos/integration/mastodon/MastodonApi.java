package org.agentos.integration.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.agentos.governance.publishing.platform.PostRequest.Attachment;
import org.agentos.platform.json.Json;
import org.agentos.platform.outbound.Outbound;
import org.agentos.platform.outbound.OutboundFailure;
import org.agentos.platform.outbound.OutboundRequest;
import org.agentos.platform.outbound.OutboundResponse;

/** The calls of Mastodon's client API that publishing needs. */
final class MastodonApi {

    private static final Duration MEDIA_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration STATUS_TIMEOUT = Duration.ofSeconds(30);

    private final Outbound outbound;
    private final MastodonServer server;

    MastodonApi(Outbound outbound, MastodonServer server) {
        this.outbound = outbound;
        this.server = server;
    }

    /** {@code POST /api/v2/media}: 200 when ready, 202 while the server still works on it. */
    OutboundResponse upload(Attachment medium) throws OutboundFailure {
        String boundary = "agentos-" + UUID.randomUUID();
        return outbound.send(authorised(OutboundRequest.post(
                        "mastodon",
                        uri("/api/v2/media"),
                        "multipart/form-data; boundary=" + boundary,
                        multipart(medium, boundary))
                .within(MEDIA_TIMEOUT)));
    }

    /** {@code GET /api/v1/media/:id}: 200 when ready, 206 while the server still works on it. */
    OutboundResponse medium(String id) throws OutboundFailure {
        return outbound.send(authorised(OutboundRequest.get("mastodon", uri("/api/v1/media/" + id))));
    }

    /** {@code POST /api/v1/statuses}; the same key yields the same status. */
    OutboundResponse status(JsonNode status, UUID idempotencyKey) throws OutboundFailure {
        byte[] body = Json.write(status).getBytes(StandardCharsets.UTF_8);
        return outbound.send(
                authorised(OutboundRequest.post("mastodon", uri("/api/v1/statuses"), "application/json", body)
                        .header("Idempotency-Key", idempotencyKey.toString())
                        .within(STATUS_TIMEOUT)));
    }

    /** {@code GET /api/v1/statuses/:id}: 404 when it is not there. */
    OutboundResponse seen(String id) throws OutboundFailure {
        return outbound.send(authorised(OutboundRequest.get("mastodon", uri("/api/v1/statuses/" + id))));
    }

    /** {@code DELETE /api/v1/statuses/:id}: 200 with what it was. */
    OutboundResponse delete(String id) throws OutboundFailure {
        return outbound.send(authorised(OutboundRequest.delete("mastodon", uri("/api/v1/statuses/" + id))));
    }

    private OutboundRequest authorised(OutboundRequest request) {
        return request.header("Authorization", "Bearer " + server.token()).header("Accept", "application/json");
    }

    private URI uri(String path) {
        return URI.create(server.url() + path);
    }

    private static byte[] multipart(Attachment medium, String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(medium.bytes().length + 1024);
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"description\"\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + medium.altText() + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + medium.sha256() + extension(medium.mediaType()) + "\"\r\nContent-Type: " + medium.mediaType()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(medium.bytes());
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "image/webp" -> ".webp";
            case "video/mp4" -> ".mp4";
            default -> "";
        };
    }
}
