package org.agentos.identity.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/**
 * A key that an administrator wants.
 *
 * @param serviceAccount who acts when the key is used: lower-case letters, digits and dashes
 * @param name what it is for, in words
 * @param scopes at least one
 * @param expiresAt within a year
 */
public record NewApiKey(String serviceAccount, String name, List<ApiKeyScope> scopes, Instant expiresAt) {

    static final Duration LONGEST_LIFE = Duration.ofDays(366);

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");
    private static final int LONGEST_NAME = 100;

    /** @throws Refusal 422 with every field that is wrong */
    void check(Instant now) {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "The key cannot be issued as it is.");
        if (serviceAccount == null || !ACCOUNT.matcher(serviceAccount).matches()) {
            problem = problem.at("/serviceAccount", "Use 1 to 100 lower-case letters, digits and dashes.");
        }
        if (!Texts.isWithin(LONGEST_NAME, name)) {
            problem = problem.at("/name", "Say what the key is for, in at most " + LONGEST_NAME + " characters.");
        }
        if (scopes == null || scopes.isEmpty() || scopes.stream().anyMatch(Objects::isNull)) {
            problem = problem.at("/scopes", "Choose at least one of " + List.of(ApiKeyScope.values()) + ".");
        }
        if (expiresAt == null || !expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_LIFE))) {
            problem = problem.at("/expiresAt", "Give an instant in the future, within a year.");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
    }

    Set<ApiKeyScope> scopeSet() {
        return EnumSet.copyOf(scopes);
    }
}
