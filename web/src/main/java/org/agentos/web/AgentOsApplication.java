package org.agentos.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API under {@code /api/v1}. */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class AgentOsApplication extends Application {}
