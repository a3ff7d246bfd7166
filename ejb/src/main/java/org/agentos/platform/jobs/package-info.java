/**
 * Long work as a thing of its own: asked for in one transaction, done by some node outside of any, watched by its progress, and
 * ended by its result, its failure or somebody's word.
 *
 * <ul>
 *   <li>JOB-1: a job is asked for in the caller's transaction: it is there if and only if what asked for it committed.
 *   <li>JOB-2: at most one node works on a job. The job of a node that died is taken up again where its work allows that, and
 *       fails with that reason where it does not.
 *   <li>JOB-3: whoever lost the lease writes nothing any more.
 *   <li>JOB-4: a job that is cancelled stops within a second of its next step.
 *   <li>JOB-5: few run at once on a node; kinds take turns, so that none waits for all of another.
 * </ul>
 *
 * A feature adds a kind of job by a bean of type {@link org.agentos.platform.jobs.work.JobWork}, and asks for one by {@link
 * org.agentos.platform.jobs.Jobs#start}. Out of scope: work on a schedule, and chains of jobs.
 */
package org.agentos.platform.jobs;
