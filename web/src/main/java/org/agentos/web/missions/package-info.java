/** Missions and tasks over HTTP. */
package org.agentos.web.missions;
