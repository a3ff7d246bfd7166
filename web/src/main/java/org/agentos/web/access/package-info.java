/** Who may come in: tokens and keys are checked, and whoever is turned away is on record before the answer leaves. */
package org.agentos.web.access;
