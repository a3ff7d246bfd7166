package org.agentos.rules.facts;

@Described(name = "attribute", value = "A further fact about the content that its maker gave by name.")
public record AttributeFact(@Described("The name") String name, @Described("The value as text") String value)
        implements Fact {}
