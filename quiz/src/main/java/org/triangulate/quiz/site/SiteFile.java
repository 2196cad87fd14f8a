package org.triangulate.quiz.site;

import java.util.regex.Pattern;

/**
 * A file of a site.
 *
 * @param name of small letters, digits, hyphens and dots, so that no system reads anything else into it
 */
public record SiteFile(String name, String text) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    public SiteFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be one of small letters, digits and hyphens, not " + name);
        }
    }
}
