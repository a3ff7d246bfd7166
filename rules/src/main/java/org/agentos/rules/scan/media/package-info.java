/** What can be measured in an image, from its bytes alone: never what its maker says of it. */
package org.agentos.rules.scan.media;
