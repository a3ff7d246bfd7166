/** Three-way merge of texts by lines, after "A Formal Investigation of Diff3" (Khanna, Kunal, Pierce, 2007). */
package org.agentos.governance.policies.drafts.merging;
