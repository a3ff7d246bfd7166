/** XML of strangers: no document types, no entities, nothing from elsewhere, in bounded depth and size. */
package org.agentos.rules.rulebook.xml;
