/**
 * A vector server that Pinecone's own client takes for Pinecone: control plane over REST, data plane over gRPC, Lucene's HNSW
 * graph below. One gRPC listener per index, since the client addresses an index by host and port alone.
 *
 * <p>Served: create, list, describe and delete index; upsert, query by vector or id with filters, fetch, update, delete, list,
 * stats; namespaces. Everything else answers UNIMPLEMENTED.
 */
package org.agentos.launcher.vector;
