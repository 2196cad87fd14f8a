package org.triangulate.quiz.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Unprintable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @TempDir
    Path folder;

    private Roster read(byte[] bytes, Optional<Charset> encoding) {
        var file = folder.resolve("students.csv");
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Roster.read(file, encoding);
    }

    private Roster read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private String complaints(byte[] bytes, Optional<Charset> encoding) {
        try {
            return "accepted: " + read(bytes, encoding);
        } catch (RosterException e) {
            return e.getMessage().replace(folder + "/", "");
        }
    }

    private String complaints(String text) {
        return complaints(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void a_row_is_a_student_and_other_columns_are_kept_beside() {
        var roster = read("""
                Name, ID ,Section,E-mail,email,username
                "Kavaleva, Hanna",s-001,A,x,h@example.org,hkav
                Дзяніс,s-002
                """);

        assertThat(roster.students())
                .containsExactly(
                        new Student(
                                "s-001",
                                "Kavaleva, Hanna",
                                "h@example.org",
                                "hkav",
                                Map.of("section", "A", "e-mail", "x")),
                        new Student("s-002", "Дзяніс", "", "", Map.of("section", "", "e-mail", "")));
        assertThat(roster.ids()).containsExactly("s-001", "s-002");
        assertThat(roster.find("s-002")).map(Student::name).contains("Дзяніс");
        assertThat(roster.find("s-003")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\na,B\n",
                "id;name\r\na;B\r\n",
                "id\tname\na\tB",
                "\"id\";\"name\"\na;B\n",
                "\nid,name\n\na,B\n,\n",
                "id,name,,\na,B,,\n",
                "ID,NAME\na,B,,,\n",
                "\"id\",\"name\",\"a;b;c;d\"\na,B\n"
            })
    void a_table_is_read_as_any_spreadsheet_writes_it(String text) {
        assertThat(read(text).students())
                .singleElement()
                .satisfies(student ->
                        assertThat(student.id() + " " + student.name()).isEqualTo("a B"));
    }

    @Test
    void ids_alone_are_enough() {
        assertThat(read("id\na\nb\n").ids()).containsExactly("a", "b");
    }

    @Test
    void an_encoding_that_the_file_names_itself_is_the_one_that_counts() {
        var text = "id,name\nж-1,Ганна\n";

        for (var bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(read(bytes, Optional.empty()).students().get(0).name()).isEqualTo("Ганна");
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), Optional.of(CYRILLIC))
                        .ids())
                .containsExactly("ж-1");
        assertThat(read(text.getBytes(CYRILLIC), Optional.of(CYRILLIC)).ids()).containsExactly("ж-1");
    }

    @Test
    void another_encoding_is_not_guessed() {
        var text = "id,name\nж-1,Ганна\n";
        var complaint = "students.csv is no text in UTF-8; save it as \"CSV UTF-8\", or say its encoding, as in "
                + "--encoding windows-1251";

        assertThat(complaints(text.getBytes(CYRILLIC), Optional.empty())).isEqualTo(complaint);
        assertThat(complaints(text.getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .isEqualTo(complaint);
        assertThat(complaints(text.getBytes(CYRILLIC), Optional.of(Charset.forName("US-ASCII"))))
                .isEqualTo("students.csv is no text in the encoding US-ASCII; say another one, or save it as"
                        + " \"CSV UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith, John",
                "Anna \"Anya\" K.",
                "two\nlines",
                "=cmd|' /C calc'!A0",
                "+1",
                "@SUM(A1)",
                " spaces around ",
                "\u001b[31mred",
                "\u202Eright to left",
                "\u0000",
                "\uD83D\uDE00",
                "Ganna\u0301",
                "<script>alert(1)</script>",
                "';DROP TABLE students;--"
            })
    void any_name_is_kept_as_it_is_and_never_shown_so_that_a_terminal_obeys(String name) {
        var student = read("id,name\ns-1,\"" + name.replace("\"", "\"\"") + "\"\n")
                .students()
                .get(0);

        assertThat(student.name()).isEqualTo(name);
        assertThat(Unprintable.firstIn(student.label())).isEmpty();
        assertThat(student.label()).doesNotContain("\n").isNotBlank();
        assertThat(student.fileName()).isEqualTo("s-1");
    }

    @Test
    void a_student_without_a_name_is_called_by_the_id() {
        assertThat(read("id,name\ns-1,\n").students().get(0).label()).isEqualTo("s-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | students.csv is empty; its first line has to name the columns, one of them `id`
            \\n\\n                      | students.csv is empty; its first line has to name the columns, one of them `id`
            name,number\\nA,1             | students.csv: no column is called `id`, only: name, number; name the column of the students' ids so, in the first line
            id,name                       | students.csv has no students, only a line of headings
            id,name,Name\\na,b,c          | students.csv: two columns are called 'name'; rename one of them
            id,name\\na,"B               | students.csv cannot be read as CSV; is a quotation mark missing in it?
            id,name\\na,"B"c"            | students.csv cannot be read as CSV; is a quotation mark missing in it?
            id,name\\na,"B"c""           | students.csv cannot be read as CSV; is a quotation mark missing in it?
            id,name\\na,B,c              | students.csv:2: has 3 cells, and there are 2 columns; put quotation marks around what has the separator in it
            id,name\\n,B                 | students.csv:2: the student has no id
            id,name\\n\\n a ,B\\na,C     | students.csv:4: the id 'a' stands in line 3 already; capital letters make no difference
            id\\nab\\nAB                | students.csv:3: the id 'AB' stands in line 2 already; capital letters make no difference
            id\\na.b\\na-b              | students.csv:3: the ids 'a-b' and 'a.b' would both make files called 'a-b'; change one of them
            id\\nA.b\\na-B              | students.csv:3: the ids 'a-B' and 'A.b' would both make files called 'a-B'; change one of them
            id\\n"a\\nb"                | students.csv:2: the id 'a b' is more than one line, or holds a control character; delete that
            id\\na\u001bb                | students.csv:2: the id 'a?b' is more than one line, or holds a control character; delete that
            id\\na\u202eb                | students.csv:2: the id 'a?b' is more than one line, or holds a control character; delete that
            id\\n...                     | students.csv:2: the id '...' has no letter and no digit of which to make the name of a file
            """)
    void what_cannot_be_read_is_told_with_its_line(String text, String complaint) {
        assertThat(complaints(text.replace("\\n", "\n"))).isEqualTo(complaint);
    }

    @Test
    void ids_that_only_look_composed_otherwise_are_the_same() {
        assertThat(complaints("id\nZo\u00eb\nZoe\u0308\n"))
                .isEqualTo(
                        "students.csv:3: the id 'Zo\u00eb' stands in line 2 already; capital letters make no difference");
    }

    @Test
    void an_id_has_sixty_four_characters_at_most() {
        assertThat(read("id\n" + "a".repeat(64)).ids()).containsExactly("a".repeat(64));
        assertThat(complaints("id\n" + "a".repeat(65)))
                .isEqualTo("students.csv:2: the id is longer than 64 characters");
    }

    @Test
    void every_row_is_told_of_but_not_hundreds() {
        var rows = IntStream.range(0, 30).mapToObj(i -> ",B").collect(Collectors.joining("\n", "id,name\n", "\n"));

        assertThat(complaints(rows).lines())
                .hasSize(21)
                .contains("students.csv:2: the student has no id", "students.csv:21: the student has no id")
                .endsWith("students.csv: 10 more problems");
        assertThat(complaints(rows.substring(0, 8 + 3 * 21)).lines().skip(20))
                .containsExactly("students.csv: 1 more problem");
    }

    @Test
    void what_is_too_large_or_no_file_is_refused() {
        assertThat(complaints("id\n" + "a\n".repeat(5_000_000)))
                .isEqualTo("students.csv is larger than 8 MB; that is no roster");
        assertThatExceptionOfType(RosterException.class)
                .isThrownBy(() -> Roster.read(folder.resolve("none.csv"), Optional.empty()))
                .withMessageContaining("none.csv is no file; name the roster, a table saved as CSV");
        assertThatExceptionOfType(RosterException.class)
                .isThrownBy(() -> Roster.read(folder, Optional.empty()))
                .withMessageContaining("is no file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s-017            | s-017
            S_017            | S_017
            ../../etc/passwd | etc-passwd
            .hidden          | hidden
            a@example.org    | a-example-org
            con              | con_
            NUL              | NUL_
            com1             | com1_
            LPT³             | LPT³_
            console          | console
            con.txt          | con-txt
            Ковалёва 12      | Ковалёва-12
            -rf              | rf
            a😀b             | a-b
            """)
    void a_file_of_a_student_is_called_by_letters_and_digits_of_the_id(String id, String name) {
        assertThat(read("id\n" + id + "\n").students().get(0).fileName()).isEqualTo(name);
    }

    @RepeatedTest(20)
    void any_bytes_are_a_roster_or_are_refused_in_lines_that_a_terminal_may_see(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            var encoding = chance.nextBoolean() ? Optional.of(CYRILLIC) : Optional.<Charset>empty();
            try {
                var roster = read(someBytes(chance), encoding);
                assertThat(roster.students()).isNotEmpty();
                assertThat(roster.students().stream()
                                .map(student -> student.fileName().toLowerCase(Locale.ROOT)))
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[\\p{L}\\p{M}\\p{N}_-]{1,65}"));
                assertThat(roster.students())
                        .allMatch(student -> Unprintable.firstIn(student.id() + student.label())
                                .isEmpty());
            } catch (RosterException e) {
                assertThat(Unprintable.firstIn(e.getMessage())).isEmpty();
                assertThat(e.complaints()).isNotEmpty();
            }
        }
    }

    /** Mostly the bytes of a sound roster, of which some are others. */
    private static byte[] someBytes(Random chance) {
        var bytes = "id,name;email\n\"a\",Anna\ns-2,\"B, \"\"C\"\"\"\nж,Ж\n".getBytes(StandardCharsets.UTF_8);
        for (int times = chance.nextInt(8); times > 0; times--) {
            bytes[chance.nextInt(bytes.length)] =
                    (byte) (chance.nextBoolean() ? chance.nextInt(256) : "\",;\n\r\t".charAt(chance.nextInt(6)));
        }
        return bytes;
    }
}
