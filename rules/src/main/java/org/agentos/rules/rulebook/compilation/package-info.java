/**
 * The one back end: DRL is generated from admitted rules and compiled by Drools as an executable model. Of an author's text only
 * literals reach it, as plain letters and digits or as Base64. Every condition is an existence, a count or an aggregate, so that a
 * rule fires at most once per alternative and joins cannot multiply.
 */
package org.agentos.rules.rulebook.compilation;
