/**
 * The answer to a creating request, kept under the client's key in the transaction of its effect: a repeat gets the same
 * answer and has no second effect, even when two arrive at once or the server dies in between.
 */
package org.agentos.platform.idempotency;
