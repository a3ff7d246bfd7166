/**
 * Text as vectors of meaning: all-MiniLM-L6-v2, quantised (Apache-2.0), run by ONNX Runtime (MIT) in this process. English; other
 * languages come out near nothing.
 */
package org.agentos.rules.embedding;
