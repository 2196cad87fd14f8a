package org.triangulate.course.tree;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Refuses what YAML can do and a course does not need.
 *
 * <p>A few lines of aliases can stand for more text than a machine holds; an anchor or a tag is taken out of the text
 * that it stands before, and whoever began a title with {@code &} or {@code !} would lose a word of it.
 */
final class PlainParser extends JsonParserDelegate {
    private static final String QUOTE_IT = "delete it, or put the text in quotation marks";

    private final String file;
    private final Cursor cursor;
    private final Problems problems;
    private @Nullable Object lastTag;

    PlainParser(JsonParser parser, String file, String text, Problems problems) {
        super(parser);
        this.file = file;
        this.cursor = new Cursor(text);
        this.problems = problems;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        var token = super.nextToken();
        if (token != null) {
            checkAlias();
            checkAnchor();
            checkTag();
        }
        return token;
    }

    private void checkAlias() {
        if (delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            refuse("an alias (*" + getString() + ") is not understood here", "write the value itself");
        }
    }

    /** The parser does not tell the anchors of texts, but they begin where the text begins. */
    private void checkAnchor() {
        var place = Yaml.place(file, currentTokenLocation());
        var word = cursor.wordAt(place.line(), place.column());
        if (word.startsWith("&")) {
            refuse("an anchor (" + word + ") is not understood here", QUOTE_IT);
        }
    }

    /** A mapping's tag is told a second time at its first key. */
    private void checkTag() {
        var tag = getTypeId();
        if (tag != null && !tag.equals(lastTag)) {
            var written = "!" + tag.toString().replace("tag:yaml.org,2002:", "!");
            refuse("a tag (" + written + ") is not understood here", QUOTE_IT);
        }
        lastTag = tag;
    }

    private void refuse(String message, String hint) {
        problems.add(Yaml.place(file, currentTokenLocation()), Rule.NOT_YAML, message, hint);
    }
}
