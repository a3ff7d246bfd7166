/**
 * What decisions are about: versions of our own content, read from the bytes that are stored now, and content that API clients send.
 */
package org.agentos.governance.decisions.subject;
