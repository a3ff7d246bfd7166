/** Keys under which what is personal is sealed, one per person: who destroys a key has erased what it sealed, and no proof. */
package org.agentos.audit.subjects;
