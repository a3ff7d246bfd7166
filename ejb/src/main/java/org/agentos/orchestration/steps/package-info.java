/**
 * What the pipeline's tasks do, one step a class. A step does its heavy part outside any transaction and says how to store the
 * outcome; rows, audit records and events are written in the transaction that moves the instance on.
 */
package org.agentos.orchestration.steps;
