package org.agentos.integration.mastodon;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agentos.governance.publishing.platform.Removal;
import org.agentos.governance.publishing.platform.RemovalRequest;
import org.agentos.platform.outbound.OutboundFailure;
import org.agentos.platform.outbound.OutboundResponse;

/** Takes one status down. Where an earlier attempt was left without an answer, it looks first whether the status is still there. */
final class MastodonRemoval {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final MastodonApi api;
    private final Clock clock;

    MastodonRemoval(MastodonApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    Removal remove(RemovalRequest request) {
        if (!ID.matcher(request.postId()).matches()) {
            return new Removal.Refused("The receipt names no status of a Mastodon server: " + request.url() + ".");
        }
        try {
            if (request.askedBefore()) {
                OutboundResponse look = api.seen(request.postId());
                if (!look.isSuccess()) {
                    return gone(look).orElseGet(() -> looked(look));
                }
            }
            OutboundResponse response = api.delete(request.postId());
            return response.isSuccess() ? removed(response) : gone(response).orElseGet(() -> refusal(response));
        } catch (OutboundFailure e) {
            return switch (e.kind()) {
                case FORBIDDEN_TARGET -> new Removal.Refused(e.getMessage());
                case UNREACHABLE -> new Removal.RetryLater(e.getMessage(), Duration.ZERO);
                case NO_ANSWER, TOO_LARGE -> new Removal.Unknown(e.getMessage());
            };
        }
    }

    private static Optional<Removal> gone(OutboundResponse response) {
        return response.status() == 404 || response.status() == 410 ? Optional.of(removed(response)) : Optional.empty();
    }

    private static Removal removed(OutboundResponse response) {
        String raw = response.text();
        int end = Math.min(raw.length(), MastodonPost.LONGEST_RAW);
        return new Removal.Removed(raw.substring(0, end));
    }

    /** A look that tells nothing leaves what is unknown as it is. */
    private static Removal looked(OutboundResponse response) {
        return new Removal.Unknown(MastodonPost.reason(response));
    }

    private Removal refusal(OutboundResponse response) {
        return switch (response.status()) {
            case 429, 503 ->
                new Removal.RetryLater(MastodonPost.reason(response), RetryAfter.of(response, clock.instant()));
            case 500, 502, 504 -> new Removal.Unknown(MastodonPost.reason(response));
            default -> new Removal.Refused(MastodonPost.reason(response));
        };
    }
}
