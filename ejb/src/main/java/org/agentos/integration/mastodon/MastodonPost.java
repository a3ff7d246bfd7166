package org.agentos.integration.mastodon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.Delivery.Delivered;
import org.agentos.governance.publishing.platform.Delivery.Refused;
import org.agentos.governance.publishing.platform.Delivery.RetryLater;
import org.agentos.governance.publishing.platform.Delivery.Unknown;
import org.agentos.governance.publishing.platform.PlatformReceipt;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.publishing.platform.PostRequest.Attachment;
import org.agentos.platform.json.Json;
import org.agentos.platform.outbound.OutboundFailure;
import org.agentos.platform.outbound.OutboundResponse;
import org.agentos.platform.outbound.Pauses;

/** One post: media, then the status. Until the status is sent, nothing that fails can have made a post. */
final class MastodonPost {

    private static final int MOST_LOOKS = 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    static final int LONGEST_RAW = 64 * 1024;

    private final MastodonApi api;
    private final String platform;
    private final boolean simulated;
    private final Clock clock;
    private final Pauses pauses;

    MastodonPost(MastodonApi api, String platform, boolean simulated, Clock clock, Pauses pauses) {
        this.api = api;
        this.platform = platform;
        this.simulated = simulated;
        this.clock = clock;
        this.pauses = pauses;
    }

    Delivery publish(PostRequest request) {
        List<String> media = new ArrayList<>();
        try {
            for (Attachment attachment : request.media()) {
                media.add(upload(attachment));
            }
        } catch (NotUploaded e) {
            return e.outcome();
        }
        return post(request, media);
    }

    private Delivery post(PostRequest request, List<String> media) {
        try {
            OutboundResponse response = api.status(status(request, media), request.idempotencyKey());
            return response.isSuccess() ? receipt(response) : refusal(response);
        } catch (OutboundFailure e) {
            return switch (e.kind()) {
                case FORBIDDEN_TARGET -> new Refused(e.getMessage());
                case UNREACHABLE -> new RetryLater(e.getMessage(), Duration.ZERO);
                case NO_ANSWER, TOO_LARGE -> new Unknown(e.getMessage());
            };
        }
    }

    private String upload(Attachment attachment) throws NotUploaded {
        try {
            OutboundResponse response = api.upload(attachment);
            if (!response.isSuccess()) {
                throw new NotUploaded(uploadRefusal(response));
            }
            String id = json(response).path("id").asText();
            if (id.isEmpty() || !id.matches("[A-Za-z0-9_-]{1,64}")) {
                throw new NotUploaded(new RetryLater("The server took an image without naming it.", Duration.ZERO));
            }
            if (response.status() == 202) {
                awaitReady(id);
            }
            return id;
        } catch (OutboundFailure e) {
            boolean never = e.kind() == OutboundFailure.Kind.FORBIDDEN_TARGET;
            throw new NotUploaded(never ? new Refused(e.getMessage()) : new RetryLater(e.getMessage(), Duration.ZERO));
        }
    }

    private void awaitReady(String id) throws NotUploaded, OutboundFailure {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            OutboundResponse response = api.medium(id);
            if (response.status() == 200) {
                return;
            }
            if (response.status() != 206) {
                throw new NotUploaded(uploadRefusal(response));
            }
            pause();
        }
        throw new NotUploaded(
                new RetryLater("The server is still working on an image after 30 s.", Duration.ofMinutes(1)));
    }

    private void pause() throws NotUploaded {
        try {
            pauses.pause(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotUploaded(new RetryLater("Interrupted while an image was uploaded.", Duration.ZERO));
        }
    }

    private static JsonNode status(PostRequest request, List<String> media) {
        StringBuilder text = new StringBuilder(request.text());
        request.links().stream().filter(link -> text.indexOf(link) < 0).forEach(link -> text.append('\n')
                .append(link));
        ObjectNode status = Json.mapper().createObjectNode();
        status.put("status", text.toString()).put("visibility", "public");
        status.put("language", Locale.forLanguageTag(request.language()).getLanguage());
        ArrayNode ids = status.putArray("media_ids");
        media.forEach(ids::add);
        return status;
    }

    private Delivery receipt(OutboundResponse response) {
        JsonNode status = json(response);
        String id = status.path("id").asText();
        String url = status.path("url").asText();
        if (id.isEmpty() || !url.startsWith("http")) {
            return new Unknown("The server answered without the id or the address of a post.");
        }
        String raw = response.text();
        return new Delivered(new PlatformReceipt(
                id, url, platform, simulated, raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw));
    }

    /** A 500, 502 or 504 leaves open whether the post was made. */
    private Delivery refusal(OutboundResponse response) {
        return switch (response.status()) {
            case 429, 503 -> new RetryLater(reason(response), RetryAfter.of(response, clock.instant()));
            case 500, 502, 504 -> new Unknown(reason(response));
            default -> new Refused(reason(response));
        };
    }

    private Delivery uploadRefusal(OutboundResponse response) {
        return response.status() == 429 || response.status() >= 500
                ? new RetryLater(reason(response), RetryAfter.of(response, clock.instant()))
                : new Refused(reason(response));
    }

    /** What the server says against it, and what to do. */
    static String reason(OutboundResponse response) {
        String said = json(response).path("error").asText();
        String cause =
                switch (response.status()) {
                    case 401, 403 -> "The server refused the token: check AGENTOS_MASTODON_TOKEN and its scopes.";
                    case 422 -> "The server does not take this post.";
                    case 429 -> "The server's rate limit is reached.";
                    default -> "The server answered with status " + response.status() + ".";
                };
        return said.isEmpty() ? cause : cause + " It says: " + (said.length() > 300 ? said.substring(0, 300) : said);
    }

    private static JsonNode json(OutboundResponse response) {
        try {
            return Json.mapper().readTree(response.text());
        } catch (JsonProcessingException e) {
            return Json.mapper().missingNode();
        }
    }

    /** Carries the outcome of an upload that failed to the one place that answers. */
    private static final class NotUploaded extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Delivery outcome;

        NotUploaded(Delivery outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        Delivery outcome() {
            return outcome;
        }
    }
}
