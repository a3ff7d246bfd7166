package org.agentos.rules.facts;

@Described(name = "content", value = "The content as a whole. There is exactly one.", single = true)
public record ContentFact(
        @Described("The text as written") String text,
        @Described("Where it would appear, in lower case, such as mastodon, linkedin, email") String channel,
        @Described("Language tag, such as en or de-AT") String language,
        @Described(
                        "Country or group of countries of its audience, in upper case, such as US, DE, EU; empty when unknown")
                String region,
        @Described("Whom it speaks to, such as consumer, professional, minor") String audience,
        @Described("What it is, such as post, email, ad") String kind,
        @Described("Name of the brand that it speaks for; empty without one") String brand,
        @Described("Whether a machine generated it") boolean aiMade,
        @Described("Whether someone is paid, or given something of value, for it") boolean paidPartnership,
        @Described("Length of the text in characters (Unicode code points)") int length,
        @Described("Number of words") int wordCount,
        @Described("Number of sentences") int sentenceCount,
        @Described("Words per sentence") double averageSentenceLength,
        @Described("Flesch reading ease of the text, 0 (hard) to 100 (easy); made for English") double readability,
        @Described("Share of words of three letters or more that are all capitals, 0 to 1") double capitalsShare,
        @Described("Number of exclamation marks") int exclamationCount,
        @Described("Number of hashtags") int hashtagCount,
        @Described("Number of links") int linkCount,
        @Described("Number of images and videos") int mediaCount)
        implements Fact {}
