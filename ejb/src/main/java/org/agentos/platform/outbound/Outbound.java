package org.agentos.platform.outbound;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.agentos.platform.metrics.Meters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends requests out. Thread-safe; call it outside transactions. */
@ApplicationScoped
public class Outbound {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration CONNECT = Duration.ofSeconds(5);

    @Inject
    Meters meters;

    @Inject
    @ConfigProperty(name = "agentos.outbound.allow")
    Optional<String> allowList;

    private Targets targets;
    private HttpClient client;

    protected Outbound() {}

    /** For use without a container. */
    public Outbound(Meters meters, String allowList) {
        this.meters = meters;
        this.allowList = Optional.of(allowList);
        open();
    }

    @PostConstruct
    void open() {
        targets = new Targets(allowList.orElse(""));
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    /**
     * Sends, follows redirects where the request allows it, reads the whole answer.
     *
     * @throws OutboundFailure when no answer was had; its kind says whether the call can have had an effect
     */
    public OutboundResponse send(OutboundRequest request) throws OutboundFailure {
        Instant started = Instant.now();
        String outcome = "failed";
        try {
            OutboundResponse response = follow(request, started.plus(request.timeout()));
            outcome = response.status() / 100 + "xx";
            return response;
        } catch (OutboundFailure e) {
            outcome = e.kind().name().toLowerCase(java.util.Locale.ROOT);
            throw e;
        } finally {
            meters.observe(
                    "agentos_outbound_seconds",
                    "Calls to the outside",
                    Duration.between(started, Instant.now()),
                    "purpose",
                    request.purpose(),
                    "outcome",
                    outcome);
        }
    }

    /** Whether a URL could be called now: for settings that are saved long before they are used. */
    public void check(URI uri) throws OutboundFailure {
        targets.check(uri);
    }

    private OutboundResponse follow(OutboundRequest first, Instant deadline) throws OutboundFailure {
        OutboundRequest request = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            targets.check(request.uri());
            OutboundResponse response = exchange(request, deadline);
            Optional<String> location = response.header("Location");
            if (!request.followRedirects() || !REDIRECTS.contains(response.status()) || location.isEmpty()) {
                return response;
            }
            request = request.redirectedTo(resolve(request.uri(), location.get()));
        }
        throw new OutboundFailure(OutboundFailure.Kind.NO_ANSWER, "More than " + MOST_REDIRECTS + " redirects.");
    }

    private static URI resolve(URI base, String location) throws OutboundFailure {
        try {
            return base.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new OutboundFailure(
                    OutboundFailure.Kind.FORBIDDEN_TARGET, "Redirected to something that is not a URL.", e);
        }
    }

    private OutboundResponse exchange(OutboundRequest request, Instant deadline) throws OutboundFailure {
        Duration left = Duration.between(Instant.now(), deadline);
        if (left.isNegative() || left.isZero()) {
            throw new OutboundFailure(OutboundFailure.Kind.NO_ANSWER, "No answer within " + request.timeout() + ".");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(left)
                .method(
                        request.method(),
                        request.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        builder.header("User-Agent", "AgentOS");
        request.headers().forEach(builder::setHeader);
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(builder.build(), head -> new BoundedBody(request.maxBytes()));
        try {
            HttpResponse<byte[]> response = exchange.get(left.toMillis(), TimeUnit.MILLISECONDS);
            return new OutboundResponse(response.statusCode(), response.headers(), response.body(), request.uri());
        } catch (ExecutionException e) {
            throw failure(request, e.getCause());
        } catch (TimeoutException e) {
            throw new OutboundFailure(
                    OutboundFailure.Kind.NO_ANSWER, "No whole answer within " + request.timeout() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboundFailure(OutboundFailure.Kind.NO_ANSWER, "Interrupted.", e);
        } finally {
            // ends the connection of an exchange that is still under way; the client's own timeout ends with the
            // headers
            exchange.cancel(true);
        }
    }

    private static OutboundFailure failure(OutboundRequest request, Throwable cause) {
        String host = request.uri().getHost();
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof OutboundFailure known) {
                return known;
            }
            if (link instanceof ConnectException || link instanceof HttpConnectTimeoutException) {
                return new OutboundFailure(OutboundFailure.Kind.UNREACHABLE, host + " cannot be reached.", cause);
            }
        }
        return new OutboundFailure(
                OutboundFailure.Kind.NO_ANSWER, host + " did not answer: " + cause.getMessage(), cause);
    }
}
