package org.agentos.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Instants as {@code timestamptz}, which EclipseLink 4.0 would serialise into bytes. Precision is microseconds. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant instant) {
        return Optional.ofNullable(instant)
                .map(at -> at.atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime column) {
        return Optional.ofNullable(column).map(OffsetDateTime::toInstant).orElse(null);
    }
}
