package org.agentos.governance.policies.catalogue;

import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.text.DraftText;

/**
 * A policy to make.
 *
 * @param id kebab-case, 3 to 80 characters
 * @param text of its first version
 */
public record NewPolicy(String id, PolicyTerms terms, DraftText text) {}
