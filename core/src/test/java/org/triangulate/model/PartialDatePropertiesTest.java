package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDatePropertiesTest {
    private final Random random = new Random(1999);

    @Test
    void aWrittenDateReadsAsItself() {
        assertThat(dates(500))
                .allSatisfy(date -> assertThat(PartialDate.parse(date.edtf())).isEqualTo(date));
    }

    @Test
    void theEarliestDayIsNeverAfterTheLatest() {
        assertThat(dates(500)).allSatisfy(date -> assertThat(date.earliest()).isBeforeOrEqualTo(date.latest()));
    }

    @Test
    void twoDatesOverlapOrOneOfThemIsSurelyBefore() {
        assertThat(dates(500)).allSatisfy(one -> {
            var other = date();
            var relations = Stream.of(one.overlaps(other), one.isSurelyBefore(other), other.isSurelyBefore(one));

            assertThat(relations.filter(holds -> holds)).hasSize(1);
            assertThat(one.overlaps(one)).isTrue();
        });
    }

    @Test
    void everyDateHasWords() {
        assertThat(dates(500)).allSatisfy(date -> assertThat(date.inWords()).isNotBlank());
    }

    private Stream<PartialDate> dates(int number) {
        return Stream.generate(this::date).limit(number);
    }

    private PartialDate date() {
        return PartialDate.parse(
                switch (random.nextInt(6)) {
                    case 0, 1, 2 -> moment(this::year);
                    case 3 -> moment(() -> "19" + twoDigits(0, 100)) + "/" + moment(() -> "20" + twoDigits(0, 100));
                    case 4 -> random.nextBoolean() ? moment(this::year) + "/.." : "../" + moment(this::year);
                    default ->
                        random.nextBoolean() ? "[" + moment(this::year) + "..]" : "[.." + moment(this::year) + "]";
                });
    }

    private String moment(Supplier<String> year) {
        var date = switch (random.nextInt(5)) {
            case 0 -> year.get();
            case 1 -> year.get().substring(0, 3) + "X";
            case 2 -> year.get() + "-" + twoDigits(21, 25);
            case 3 -> year.get() + "-" + twoDigits(1, 13);
            default -> year.get() + "-" + twoDigits(1, 13) + "-" + twoDigits(1, 29);
        };
        return date + "~?%".substring(random.nextInt(3)).substring(0, 1).repeat(random.nextInt(2));
    }

    private String year() {
        return "%04d".formatted(random.nextInt(0, 10_000));
    }

    private String twoDigits(int from, int below) {
        return "%02d".formatted(random.nextInt(from, below));
    }
}
