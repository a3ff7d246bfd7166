/** What one reviewer may decide at one stage, about which bytes, and why not. */
package org.agentos.governance.airlock.review;
