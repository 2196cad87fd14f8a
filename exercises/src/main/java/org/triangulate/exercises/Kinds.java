package org.triangulate.exercises;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.triangulate.course.Fields;

/** The kinds of task by their names in course files; the list is the one that {@link Task} permits. */
final class Kinds {
    private static final Map<String, Class<?>> BY_NAME = byName();

    private Kinds() {}

    private static Map<String, Class<?>> byName() {
        var kinds = new LinkedHashMap<String, Class<?>>();
        for (var kind : Task.class.getPermittedSubclasses()) {
            kinds.put(nameOf(kind), kind);
        }
        return kinds;
    }

    /** {@code SingleChoice} is {@code single-choice}. */
    static String nameOf(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Reads the task of an item with the reader of its kind. */
    static Optional<Task> read(String kind, Fields fields) {
        try {
            var reader = MethodHandles.lookup()
                    .findStatic(BY_NAME.get(kind), "read", MethodType.methodType(Optional.class, Fields.class));
            @SuppressWarnings("unchecked")
            var task = (Optional<Task>) reader.invoke(fields);
            return task;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the kind " + kind + " needs a static method read(Fields)", e);
        }
    }
}
