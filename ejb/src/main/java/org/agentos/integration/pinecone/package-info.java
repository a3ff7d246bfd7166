/**
 * Pinecone, and what speaks its protocol, as {@link org.agentos.knowledge.meaning.VectorIndex}. The vendor's client opens its own gRPC and
 * HTTP connections, to the configured host alone; no address comes from a user.
 */
package org.agentos.integration.pinecone;
