package org.agentos.rules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact, or a field of one, means to the people who write rules. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Described {

    String value();

    /** The name that rules use for a fact; a field is named by its record component. */
    String name() default "";

    /** Whether every decision has exactly one fact of this type. */
    boolean single() default false;
}
