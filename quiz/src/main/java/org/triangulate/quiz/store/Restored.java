package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a profile when a backup was brought back.
 *
 * @param merged what the backup brought into it; empty where it took its place
 * @param aside where the profile is kept whose place was taken; empty where there was none
 */
public record Restored(Optional<Merged> merged, Optional<Path> aside) {}
