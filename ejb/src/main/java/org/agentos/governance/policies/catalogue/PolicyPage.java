package org.agentos.governance.policies.catalogue;

import java.util.List;
import java.util.Optional;

/** Some policies in order of their ids, and where the next begin. */
public record PolicyPage(List<PolicyView> items, Optional<String> nextCursor) {}
