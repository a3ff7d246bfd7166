package org.agentos.processes.instances;

import java.time.Instant;

/** A deployed model; {@code digest} is the SHA-256 of its text as {@code sha256:} and 64 hexadecimal digits. */
public record Definition(String id, String version, String name, String digest, Instant deployedAt) {}
