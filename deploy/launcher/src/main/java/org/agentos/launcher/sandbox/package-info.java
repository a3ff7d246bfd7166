/**
 * A social platform of this machine that speaks Mastodon's API, so that the adapter which reaches a real instance can be used
 * whole without one. Posts stay on disk; a public page shows them. Nothing leaves the machine, and everything it answers
 * says that it is a sandbox.
 */
package org.agentos.launcher.sandbox;
