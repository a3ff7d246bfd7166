package org.agentos.governance.rulebooks.difference;

import java.util.List;

/** What was changed in the text of one policy: the lines that differ, each with some around it. */
public record TextChange(String policyId, List<TextLine> lines) {}
