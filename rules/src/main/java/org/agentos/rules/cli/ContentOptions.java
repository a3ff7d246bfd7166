package org.agentos.rules.cli;

import java.time.Instant;
import org.agentos.rules.decision.Subject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The content that a command speaks of, and the moment. */
final class ContentOptions {

    @Parameters(paramLabel = "CONTENT", description = "A .json or text file; - for the standard input.")
    private Source content;

    @Option(
            names = "--channel",
            defaultValue = "blog",
            description = "Where a text file would appear: ${DEFAULT-VALUE} when not given, or mastodon, email, ...")
    private String channel;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description =
                    "The moment that says which rules are in effect, such as 2026-08-02T00:00:00Z; now when not given.")
    private Instant at = Instant.now();

    Subject subject() {
        return Contents.read(content, channel);
    }

    Instant at() {
        return at;
    }
}
