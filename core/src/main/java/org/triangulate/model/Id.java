package org.triangulate.model;

import java.util.regex.Pattern;

/** What an id looks like: small letters, digits and single hyphens, as in {@code oil-tax-maneuver}. */
public final class Id {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST = 80;

    private Id() {}

    /** Whether a text may serve as an id. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    static String check(String id) {
        Check.require(isValid(id), "id", "is small letters, digits and single hyphens, not '" + id + "'");
        return id;
    }
}
