/** Child processes: started with a log and a pid file, found again when they outlived us, stopped with the right signal. */
package org.agentos.launcher.process;
