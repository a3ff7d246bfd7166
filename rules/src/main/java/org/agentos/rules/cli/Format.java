package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** How an answer is written. */
enum Format {
    TEXT,
    JSON;

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    /** A record of the library as indented JSON. */
    static String json(Object value) throws JsonProcessingException {
        return WRITER.writeValueAsString(value);
    }
}
