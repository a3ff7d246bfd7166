/** What the engine tells of: definitions, instances with their tokens and history, tasks of people, incidents. */
package org.agentos.processes.instances;
