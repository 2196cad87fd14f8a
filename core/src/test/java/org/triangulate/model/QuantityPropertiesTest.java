package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuantityPropertiesTest {
    private static final List<String> UNITS = List.of("", "%", "USD", "EUR", "troops", "cubic metres of gas", "м³");

    private final Random random = new Random(2021);

    @Test
    void aWrittenQuantityReadsAsItself() {
        assertThat(Stream.generate(this::quantity).limit(1_000)).allSatisfy(QuantityPropertiesTest::readsAsItself);
    }

    @Test
    void everyHedgeIsReadAsItself() {
        assertThat(Hedge.values()).allSatisfy(hedge -> {
            readsAsItself(new Quantity(hedge, BigDecimal.TEN, BigDecimal.TEN, "%"));
            assertThat(hedge.words())
                    .allSatisfy(word -> assertThat(
                                    Quantity.parse((word + " 10 %").strip()).hedge())
                            .isEqualTo(hedge));
        });
    }

    @Test
    void theLeastNumberIsNeverAboveTheLowerEndNorTheGreatestBelowTheUpperOne() {
        assertThat(Stream.generate(this::quantity).limit(1_000)).allSatisfy(quantity -> {
            assertThat(quantity.least()).isLessThanOrEqualTo(quantity.low());
            assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high());
            assertThat(quantity.high()).isLessThanOrEqualTo(quantity.most());
        });
    }

    @Test
    void aQuantityAcceptsItsOwnNumbersAndAgreesWithItself() {
        assertThat(Stream.generate(this::quantity).limit(1_000)).allSatisfy(quantity -> {
            assertThat(quantity.accepts(quantity.low())).isTrue();
            assertThat(quantity.accepts(quantity.high())).isTrue();
            assertThat(quantity.agreesWith(quantity)).isTrue();
        });
    }

    @Test
    void whatIsAboutANumberAcceptsAllThatTheBareNumberAccepts() {
        assertThat(Stream.generate(this::quantity).limit(1_000)).allSatisfy(quantity -> {
            var bare = new Quantity(Hedge.NONE, quantity.low(), quantity.high(), quantity.unit());
            var about = new Quantity(Hedge.ABOUT, quantity.low(), quantity.high(), quantity.unit());

            assertThat(about.accepts(bare.least())).isTrue();
            assertThat(about.accepts(bare.most())).isTrue();
        });
    }

    @Test
    void randomTextIsAQuantityOrIsRefusedAndNothingElseHappens() {
        var read = Stream.generate(this::text)
                .limit(3_000)
                .filter(QuantityPropertiesTest::isRead)
                .count();

        assertThat(read).as("texts that are quantities, as some have to be").isBetween(100L, 2_900L);
    }

    @Test
    void hostileTextIsRefusedAndNothingElseHappens() {
        assertThat(HostileTexts.all().filter(QuantityPropertiesTest::isRead)).isEmpty();
    }

    private static void readsAsItself(Quantity quantity) {
        var read = Quantity.parse(quantity.written());

        assertThat(read.hedge()).as(quantity.written()).isEqualTo(quantity.hedge());
        assertThat(read.low()).as(quantity.written()).isEqualByComparingTo(quantity.low());
        assertThat(read.high()).as(quantity.written()).isEqualByComparingTo(quantity.high());
        assertThat(read.unit()).as(quantity.written()).isEqualTo(quantity.unit());
    }

    @Test
    void aWrittenNumberFromAThousandOnIsAsPreciseAsItWas() {
        assertThat(Stream.generate(this::quantity)
                        .limit(1_000)
                        .filter(quantity ->
                                !quantity.isRange() && quantity.low().signum() != 0)
                        .filter(quantity -> quantity.low().scale() >= 0
                                || quantity.low().abs().compareTo(BigDecimal.valueOf(1000)) >= 0))
                .allSatisfy(quantity -> assertThat(
                                Quantity.parse(quantity.written()).low())
                        .as(quantity.written())
                        .isEqualTo(quantity.low()));
    }

    /** Whether a text is a quantity, which then has to be told apart from nothing else when it is written. */
    private static boolean isRead(String text) {
        try {
            return Quantity.parse(text).written().length() > 0;
        } catch (NotationException refusal) {
            assertThat(refusal.complaint()).isNotBlank();
            return false;
        } catch (RuntimeException other) {
            return fail("'" + text + "' made the reader throw", other);
        }
    }

    private Quantity quantity() {
        var one = number();
        var other = random.nextInt(3) == 0 ? number() : one;
        var hedge = Hedge.values()[random.nextInt(Hedge.values().length)];
        return new Quantity(hedge, one.min(other), one.max(other), UNITS.get(random.nextInt(UNITS.size())));
    }

    /** Up to nine digits, from millionths to thousands of billions, now and then below nothing. */
    private BigDecimal number() {
        var digits = random.nextInt(-20, 1_000_000_000) >> random.nextInt(30);
        return BigDecimal.valueOf(digits, random.nextInt(-9, 7));
    }

    private String text() {
        var pieces = List.of(
                "over",
                "about",
                "~",
                "<=",
                "some",
                "just",
                "under",
                " ",
                " ",
                " ",
                "1",
                "2",
                "40",
                "0",
                "000",
                "500",
                ".",
                ",",
                "-",
                "–",
                "to ",
                "and ",
                "$",
                "€",
                "%",
                "percent",
                "k",
                "billion",
                "mln",
                "USD",
                "euros",
                "\u00a0",
                "\t",
                "e9",
                "٣",
                "\u0000",
                "\ud83d\ude00");
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
