/**
 * Guided JSON: the notation of the console's form and of API clients. Strict: unknown fields, wrong types, duplicate keys and texts
 * that no store can hold are refused, all at once, each with its JSON pointer. {@code guided-rules.schema.json} beside this package
 * describes it. What it says is printed again as the same model.
 */
package org.agentos.rules.rulebook.guided;
