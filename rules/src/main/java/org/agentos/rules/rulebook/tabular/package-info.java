/**
 * Decision tables as part of the model: columns that test a field or say what follows, rows of typed cells, one rule per row. Every
 * row whose tests hold fires (hit policy "every row"), so the order of rows never matters. How sheets are written is not told here.
 */
package org.agentos.rules.rulebook.tabular;
