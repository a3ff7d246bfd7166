package org.agentos.governance.rulebooks.activation;

import java.util.List;
import java.util.Optional;

/** A page of planned changes, the newest first. */
public record ActivationPage(List<ActivationView> items, Optional<String> nextCursor) {}
