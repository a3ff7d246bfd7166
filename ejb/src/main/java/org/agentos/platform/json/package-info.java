/** JSON: one mapper for all, the canonical form that digests are taken of, and which texts can be stored at all. */
package org.agentos.platform.json;
