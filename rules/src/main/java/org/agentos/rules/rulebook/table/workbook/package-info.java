/** The part of Office Open XML (ECMA-376) that holds texts in sheets, read within bounds and with everything else refused. */
package org.agentos.rules.rulebook.table.workbook;
