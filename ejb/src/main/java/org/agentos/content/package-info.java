/**
 * What is made: contents and their immutable versions, and the channels they go to.
 *
 * <p>{@link org.agentos.content.Contents} keeps versions; {@link org.agentos.content.Channels} is the catalogue of channels.
 *
 * <ul>
 *   <li>CON-1 The digest of a version is the SHA-256 of the RFC 8785 form of all that readers and rules can see of it.
 *   <li>CON-2 Stored bytes never change; a changed byte changes the digest that is computed anew, or is a fault.
 *   <li>CON-3 Texts are kept byte for byte; U+0000 and lone surrogates are refused.
 * </ul>
 */
package org.agentos.content;
