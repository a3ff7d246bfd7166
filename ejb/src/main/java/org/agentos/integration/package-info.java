/** Adapters: one package for each vendor, each implementing ports of features. No feature knows them. */
package org.agentos.integration;
