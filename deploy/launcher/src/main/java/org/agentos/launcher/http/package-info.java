/** A very small HTTP server for our own local services, on the JDK's. Loopback only. */
package org.agentos.launcher.http;
