package org.triangulate.exercises.handout;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.triangulate.exercises.response.ResponseFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as one line of JSON, and back: the same record gives the same bytes.
 *
 * <p>All letters beyond ASCII are escaped, so that no mail program can spoil them and no terminal obeys them. What is read
 * may be hostile: whatever is missing, twice, unknown, empty or too deep is refused.
 */
public final class RecordJson {
    private static final int DEEPEST = 24;

    private static final int LONGEST_TEXT = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .changeDefaultVisibility(all -> all.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(ResponseFormat.class, ByName.class)
            .build();

    /** How JSON tells one form of an answer from another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "form")
    private interface ByName {}

    /** The text is not what a record of the kind is written as. */
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private Unfit(Throwable cause) {
            super(cause);
        }
    }

    private RecordJson() {}

    /** A record in one line. */
    public static String write(Record thing) {
        return MAPPER.writeValueAsString(thing);
    }

    /**
     * The record that a text says.
     *
     * @throws Unfit when it says none of that kind
     */
    public static <T extends Record> T read(String text, Class<T> kind) throws Unfit {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, kind))
                    .orElseThrow(() -> new IllegalArgumentException("it says nothing"));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw new Unfit(e);
        }
    }
}
