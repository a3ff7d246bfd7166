package org.agentos.processes.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often an activity is done (BPMN 2.0.2, 10.2.8, multi-instance): once for each item of a variable, or a fixed number of times.
 *
 * @param collection name of the variable that holds the items: a JSON array, or texts with commas between; empty with a number
 * @param number fixed number of times
 * @param element name under which each instance sees its item (its number, counted from 1, without a collection)
 * @param sequential one after the other instead of all at once
 * @param completion condition in FEEL that ends the rest early, over the variables and {@code nrOfInstances},
 *     {@code nrOfCompletedInstances}, {@code nrOfActiveInstances}; empty text for none
 * @param result name of the output that is gathered from each instance
 * @param results name of the variable that gathers them, as a JSON array in the order of completion
 */
public record Repetition(
        String collection,
        OptionalInt number,
        String element,
        boolean sequential,
        String completion,
        Optional<String> result,
        Optional<String> results) {

    /** Whether it says over what, or how often. */
    public boolean bound() {
        return !collection.isEmpty() || number.isPresent();
    }
}
