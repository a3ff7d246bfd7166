/**
 * Makes ideas of trends and a brief. The template writer fills every slot from evidence and invents nothing; a language model's
 * ideas are kept only where they name evidence that it was given.
 */
package org.agentos.agents.ideation.writing;
