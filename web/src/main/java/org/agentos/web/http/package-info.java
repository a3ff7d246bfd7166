/**
 * What every request passes: token gate, limits, body bounds, JSON, problems, security headers, the console's files.
 * Nothing here knows a feature.
 */
package org.agentos.web.http;
