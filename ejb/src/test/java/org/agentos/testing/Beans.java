package org.agentos.testing;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A container small enough to read: one instance per class, {@code @Inject}, {@code @EJB} and {@code @PersistenceContext} fields by their type, {@code @Resource} fields when their type was given,
 * configuration from its defaults, events delivered at once to the observers among the beans it made. No transactions, no
 * interceptors: those are in the test's hand.
 */
public final class Beans {

    private final Map<Class<?>, Object> instances = new LinkedHashMap<>();

    /** Uses this instance wherever the type is asked for. */
    public <T> Beans with(Class<T> type, T instance) {
        instances.put(type, instance);
        return this;
    }

    /** The bean of a class; made, with all it needs, when there is none yet. */
    public <T> T get(Class<T> type) {
        Object present = instances.get(type);
        return type.cast(present == null ? make(type) : present);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            instances.put(type, bean);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    inject(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no bean of " + type + ": bind a fake", e);
        }
    }

    private void inject(Object bean, Field field) throws IllegalAccessException {
        boolean resource = field.isAnnotationPresent(Resource.class) && instances.containsKey(field.getType());
        if (resource
                || field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(EJB.class)
                || field.isAnnotationPresent(PersistenceContext.class)) {
            field.setAccessible(true);
            field.set(bean, value(field));
        }
    }

    private Object value(Field field) {
        ConfigProperty property = field.getAnnotation(ConfigProperty.class);
        if (property != null) {
            return converted(property.defaultValue(), field.getType());
        }
        return field.getType() == Event.class ? new Delivered<>() : get(field.getType());
    }

    private static Object converted(String value, Class<?> type) {
        if (type == Duration.class) {
            return Duration.parse(value);
        }
        if (type == Optional.class) {
            return Optional.of(value).filter(set -> !set.equals(ConfigProperty.UNCONFIGURED_VALUE));
        }
        return type == int.class ? (Object) Integer.valueOf(value) : value;
    }

    private void deliver(Object event) {
        for (Object bean : instances.values().toArray()) {
            for (Method method : bean.getClass().getMethods()) {
                if (observes(method, event)) {
                    call(bean, method, event);
                }
            }
        }
    }

    private static boolean observes(Method method, Object event) {
        return method.getParameterCount() == 1
                && method.getParameters()[0].isAnnotationPresent(Observes.class)
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void call(Object bean, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(bean, event);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Delivered<T> implements Event<T> {

        @Override
        public void fire(T event) {
            deliver(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException("our events are synchronous");
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException("our events are synchronous");
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException("no qualifiers in tests");
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException("no qualifiers in tests");
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException("no qualifiers in tests");
        }
    }
}
