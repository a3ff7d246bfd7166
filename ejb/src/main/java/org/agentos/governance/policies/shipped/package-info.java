/** The policies that come with the product: there from the first start on, and offered anew, never imposed, when they change. */
package org.agentos.governance.policies.shipped;
