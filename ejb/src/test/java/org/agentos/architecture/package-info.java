/** The cut of this module as tests: which feature may know which, and where foreign libraries may be spoken to. */
package org.agentos.architecture;
