package org.triangulate.course.tree;

/** What a course file must keep to; each rule has a code that never changes. */
public enum Rule {
    NO_FILE("TR101"),
    NOT_YAML("TR102"),
    DUPLICATE_KEY("TR103"),
    UNSAFE_TEXT("TR104"),
    LEAVES_FOLDER("TR105"),
    MISSING("TR201"),
    UNKNOWN_KEY("TR202"),
    WRONG_SHAPE("TR203"),
    UNKNOWN_ID("TR204"),
    DUPLICATE_ID("TR205"),
    BAD_ID("TR206"),
    BAD_QUANTITY("TR207"),
    BAD_DATE("TR208"),
    BAD_WORD("TR209"),
    WRONG_UNIT("TR210"),
    CONTRADICTION("TR211"),
    BAD_FORMULA("TR212"),
    BAD_PLACEHOLDER("TR213"),
    NO_POINT_FIGURE("TR214"),
    NO_VARIANT("TR215"),
    GRADED_AMONG_PRACTICE("TR216"),
    UNEXPLAINED_CLASH("TR301", true),
    ONE_SIDED_RELATION("TR302", true),
    NO_OBJECTIVE("TR303", true),
    IDLE_OBJECTIVE("TR304", true),
    EMPTY_UNIT("TR305", true),
    UNATTRIBUTED("TR306", true),
    KEY_POSITIONS("TR307", true),
    ALIKE_STEMS("TR308", true),
    LENGTH_CUE("TR309", true),
    OPTION_WORDING("TR310", true),
    STEM_WORDING("TR311", true),
    UNREAD_PARAGRAPH("TR312", true),
    NO_PARAGRAPH("TR313", true),
    NO_UNIT("TR314", true),
    KEY_CHANGED("TR315", true),
    MISTAKE_IS_KEY("TR316", true),
    NOT_GRADED_ONLY("TR317", true),
    ASKED_IN_PRACTICE("TR318", true),
    UNREAD_FILE("TR319", true);

    private final String code;
    private final boolean warning;

    Rule(String code) {
        this(code, false);
    }

    Rule(String code, boolean warning) {
        this.code = code;
        this.warning = warning;
    }

    public String code() {
        return code;
    }

    /** Whether breaking it leaves the course usable. */
    public boolean isWarning() {
        return warning;
    }
}
