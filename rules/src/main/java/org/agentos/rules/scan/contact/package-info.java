/** Ways to reach someone, by grammar: e-mail, web and network addresses, telephone numbers. Every walk is linear in the text. */
package org.agentos.rules.scan.contact;
