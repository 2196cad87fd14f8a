package org.triangulate.phrases;

/** Which form goes with which whole number; as the plural rules of the Unicode CLDR have it. */
enum PluralRule {
    /** English: one thing, and any other number of them. */
    ONE_OR_MANY(PluralForm.ONE, PluralForm.MANY) {
        @Override
        PluralForm formFor(long number) {
            return number == 1 ? PluralForm.ONE : PluralForm.MANY;
        }
    },
    /** Belarusian and Russian: the last digit decides, but for 11 to 14. */
    EAST_SLAVIC(PluralForm.ONE, PluralForm.FEW, PluralForm.MANY) {
        @Override
        PluralForm formFor(long number) {
            var units = Math.abs(number % 10);
            var teens = Math.abs(number % 100) / 10 == 1;
            if (teens || units == 0 || units > 4) {
                return PluralForm.MANY;
            }
            return units == 1 ? PluralForm.ONE : PluralForm.FEW;
        }
    };

    private final PluralForm[] forms;

    PluralRule(PluralForm... forms) {
        this.forms = forms;
    }

    abstract PluralForm formFor(long number);

    PluralForm[] forms() {
        return forms.clone();
    }
}
