package org.agentos.integration.pinecone;

/**
 * How the index is reached.
 *
 * @param host URL of the control plane; empty for the vendor's own
 * @param index its name: lower-case letters, digits and {@code -}
 * @param tls false only for a server on this machine
 */
record PineconeSettings(String host, String key, String index, boolean tls) {

    @Override
    public String toString() {
        return "PineconeSettings[" + host + ", " + index + "]";
    }
}
