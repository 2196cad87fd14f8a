package org.triangulate.lexicon;

import java.util.regex.Pattern;

/** What people say around an answer: "I think it's …", "maybe …", "…, I guess". */
public final class Aside {
    private static final String CARE = "i think|i guess|i believe|i suppose|i would say|maybe|perhaps|probably|possibly"
            + "|думаю|наверное|наверно|может быть|вероятно|мабыць|можа быць|напэўна";

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:" + CARE
                    + "|the answer is|answer|it is|it['’]s|it was|this is|that is|that['’]s)(?![\\p{L}\\d])[\\s,:]*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AFTER =
            Pattern.compile("[\\s,]+(?:" + CARE + ")[\\s.?!]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Aside() {}

    /** The answer without what is said around it; as it is where nothing else would be left. */
    public static String without(String typed) {
        var rest = AFTER.matcher(BEFORE.matcher(typed.strip()).replaceFirst("")).replaceFirst("");
        return rest.isBlank() ? typed : rest;
    }
}
