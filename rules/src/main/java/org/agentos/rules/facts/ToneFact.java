package org.agentos.rules.facts;

@Described(name = "tone", value = "A word for the tone that the brand asks for.")
public record ToneFact(@Described("The word in lower case, such as calm or playful") String value) implements Fact {}
