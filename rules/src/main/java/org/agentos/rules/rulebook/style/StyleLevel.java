package org.agentos.rules.rulebook.style;

import java.util.Locale;

/** How much a style check matters, as Vale names it. */
public enum StyleLevel {
    SUGGESTION,
    WARNING,
    ERROR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
