package org.agentos.identity.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.agentos.audit.Actor;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyView.State;

/** One key, of which only the hash is known. */
@Entity
@Table(name = "api_key")
class ApiKey {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final String ACCOUNT = "service-account:";

    @Id
    private UUID id;

    @Column(name = "service_account")
    private String serviceAccount;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    /** For the persistence provider. */
    protected ApiKey() {}

    ApiKey(KeyText key, NewApiKey wanted, Actor issuer, Instant now) {
        this.id = key.id();
        this.serviceAccount = wanted.serviceAccount();
        this.name = wanted.name();
        this.secretHash = key.hash();
        this.scopes = wanted.scopeSet().stream().map(ApiKeyScope::name).collect(Collectors.joining(","));
        this.createdAt = now;
        this.createdBy = issuer.name();
        this.expiresAt = wanted.expiresAt();
    }

    /** Whoever shows this key, when it holds now. */
    Optional<KeyHolder> holder(KeyText shown, Instant now) {
        return state(now) == State.ACTIVE && shown.matches(secretHash)
                ? Optional.of(new KeyHolder(id, actor(), Set.copyOf(scopes())))
                : Optional.empty();
    }

    /** Notes when it was used, to the minute: a row is not written at every request. */
    void used(Instant now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(USE_NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    void revoke(Actor by, Instant now) {
        revokedAt = now;
        revokedBy = by.name();
    }

    String serviceAccount() {
        return serviceAccount;
    }

    /** Names with commas between. */
    String scopeNames() {
        return scopes;
    }

    State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.ACTIVE : State.EXPIRED;
    }

    ApiKeyView view(Instant now) {
        return new ApiKeyView(
                id,
                serviceAccount,
                name,
                scopes(),
                state(now),
                createdAt,
                createdBy,
                expiresAt,
                Optional.ofNullable(lastUsedAt),
                Optional.ofNullable(revokedAt),
                Optional.ofNullable(revokedBy));
    }

    private Actor actor() {
        return new Actor(Actor.Kind.SERVICE, ACCOUNT + serviceAccount, serviceAccount, Set.of(Roles.API_CLIENT));
    }

    private List<ApiKeyScope> scopes() {
        return Arrays.stream(scopes.split(",")).map(ApiKeyScope::valueOf).toList();
    }
}
