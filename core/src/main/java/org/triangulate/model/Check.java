package org.triangulate.model;

import java.util.Collection;
import org.apache.commons.lang3.StringUtils;

/** What the values of the model demand of their parts; each message begins with the part's name. */
final class Check {
    private Check() {}

    static String filled(String name, String value) {
        require(StringUtils.isNotBlank(value), name, "must not be blank");
        return value;
    }

    static <C extends Collection<?>> C filled(String name, C values) {
        require(!values.isEmpty(), name, "must not be empty");
        return values;
    }

    static void require(boolean condition, String name, String demand) {
        if (!condition) {
            throw new IllegalArgumentException(name + " " + demand);
        }
    }
}
