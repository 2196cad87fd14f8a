package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first 100 bytes of a SQLite database, read without SQLite, which would touch the file.
 *
 * <p>Source: https://www.sqlite.org/fileformat.html#the_database_header.
 *
 * @param pageSize the bytes of a page; a whole file has a whole number of pages
 * @param writeFormat 1 with a rollback journal, 2 with a log
 * @param stamp which program made it
 */
record Header(int pageSize, int writeFormat, Stamp stamp) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int PAGE_SIZE_OFFSET = 16;
    private static final int WRITE_FORMAT_OFFSET = 18;
    private static final int VERSION_OFFSET = 60;
    private static final int APPLICATION_OFFSET = 68;

    /** The header of a file; empty when the file is no SQLite database. */
    static Optional<Header> of(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(SIZE);
            if (bytes.length < SIZE || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return Optional.empty();
            }
            var numbers = ByteBuffer.wrap(bytes);
            var stamp = new Stamp(numbers.getInt(APPLICATION_OFFSET), numbers.getInt(VERSION_OFFSET));
            var pageSize = pageSize(numbers.getShort(PAGE_SIZE_OFFSET));
            return Optional.of(new Header(pageSize, numbers.get(WRITE_FORMAT_OFFSET), stamp));
        }
    }

    /** Whether a file of this size can be a whole number of pages. */
    boolean fits(long fileSize) {
        return fileSize % pageSize == 0;
    }

    /** Whether this program can have written it; SQLite would open a later format, but only for reading. */
    boolean isWritable() {
        return writeFormat == 1 || writeFormat == 2;
    }

    /** A power of two up to 65536, which does not fit into two bytes and is written as 1. */
    private static int pageSize(short written) {
        return written == 1 ? 65_536 : Math.max(Short.toUnsignedInt(written), 1);
    }
}
