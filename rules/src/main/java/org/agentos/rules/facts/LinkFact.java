package org.agentos.rules.facts;

@Described(name = "link", value = "A link that the content carries.")
public record LinkFact(
        @Described("Which link, such as link/0") String part,
        @Described("The address as written") String url,
        @Described("Its scheme in lower case, such as https; empty when it has none") String scheme,
        @Described("Its host in lower case; empty when it has none") String host,
        @Described("The words it stands behind") String label)
        implements Fact {}
