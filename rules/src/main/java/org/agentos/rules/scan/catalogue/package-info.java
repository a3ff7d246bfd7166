/** What detectors know, as it ships: files of lines, of tabbed fields and of JSON, and an index of the forms in them. */
package org.agentos.rules.scan.catalogue;
