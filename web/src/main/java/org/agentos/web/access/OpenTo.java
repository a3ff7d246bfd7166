package org.agentos.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.agentos.identity.keys.ApiKeyScope;

/** An operation that a key opens which has one of these scopes; what carries no such mark is closed to all keys. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenTo {

    ApiKeyScope[] value();
}
