package org.agentos.governance;

import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.PlatformReceipt;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.publishing.platform.Removal;
import org.agentos.governance.publishing.platform.RemovalRequest;
import org.agentos.governance.publishing.platform.SocialPlatform;

/** A platform that keeps its promise about idempotency keys, and misbehaves otherwise when told to. */
public final class FakePlatform implements SocialPlatform {

    private final Map<UUID, PostRequest> posts = new LinkedHashMap<>();
    private final Deque<Delivery> failures = new ConcurrentLinkedDeque<>();
    private final Deque<Removal> removalFailures = new ConcurrentLinkedDeque<>();
    private final List<RemovalRequest> removals = new ArrayList<>();
    private boolean losesNextAnswer;

    /** The next call ends so, and makes no post. */
    public void failWith(Delivery failure) {
        failures.add(failure);
    }

    /** The next call makes the post, and its answer is lost. */
    public void loseNextAnswer() {
        losesNextAnswer = true;
    }

    /** The next removal ends so; an unknown one takes the post down, and its answer is lost. */
    public void failRemovalWith(Removal failure) {
        removalFailures.add(failure);
    }

    /** What was asked to be taken down, in order. */
    public List<RemovalRequest> removals() {
        return List.copyOf(removals);
    }

    public Optional<PostRequest> post(UUID key) {
        return Optional.ofNullable(posts.get(key));
    }

    public int count() {
        return posts.size();
    }

    public Map<UUID, PostRequest> posts() {
        return Map.copyOf(posts);
    }

    @Override
    public String name() {
        return "Fake";
    }

    @Override
    public boolean simulated() {
        return true;
    }

    @Override
    public boolean serves(String channel) {
        return channel.equals("mastodon");
    }

    @Override
    public Delivery publish(PostRequest request) {
        Delivery failure = failures.poll();
        if (failure != null) {
            return failure;
        }
        posts.putIfAbsent(request.idempotencyKey(), request);
        if (losesNextAnswer) {
            losesNextAnswer = false;
            return new Delivery.Unknown("the answer was lost");
        }
        String id = request.idempotencyKey().toString();
        return new Delivery.Delivered(new PlatformReceipt(id, "https://fake.example/" + id, name(), true, "{}"));
    }

    @Override
    public Removal remove(RemovalRequest request) {
        removals.add(request);
        Removal failure = removalFailures.poll();
        if (failure == null || failure instanceof Removal.Unknown) {
            posts.remove(UUID.fromString(request.postId()));
        }
        return failure == null ? new Removal.Removed("{}") : failure;
    }
}
