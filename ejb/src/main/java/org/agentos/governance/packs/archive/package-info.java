/** The form of packs: a ZIP archive with a manifest that is signed, and the files whose hashes the manifest names. */
package org.agentos.governance.packs.archive;
