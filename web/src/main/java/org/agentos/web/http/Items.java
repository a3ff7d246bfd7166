package org.agentos.web.http;

import java.util.List;

/** A list that is short enough to be sent whole. */
public record Items<T>(List<T> items) {}
