package org.agentos.governance.policies.text;

import java.util.Optional;

/** A text, and the rules that it stands for when it has no problems. */
public record Writing(DraftText text, Optional<VersionContent> content) {}
