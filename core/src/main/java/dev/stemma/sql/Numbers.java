package dev.stemma.sql;

/// Where a number ends, by the rules of PostgreSQL 16 and later: `1_000`, `0x1F`, `.5`, `1.`, `2e-3`; `1..10` is
/// the number one before a range.
final class Numbers {
    private final String text;
    private final int limit;

    Numbers(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /// The offset behind the number that starts here with a digit, or with a point and a digit.
    int end(int start) {
        int based = endOfBased(start);
        return based > start ? based : endOfExponent(endOfDecimal(start));
    }

    private int endOfBased(int start) {
        if (at(start) != '0') {
            return start;
        }
        int radix = switch (at(start + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
        if (radix == 0) {
            return start;
        }
        int first = at(start + 2) == '_' ? start + 3 : start + 2;
        int end = endOfDigits(first, radix);
        return end > first ? end : start;
    }

    private int endOfDecimal(int start) {
        int end = endOfDigits(start, 10);
        if (at(end) != '.' || at(end + 1) == '.') {
            return end;
        }
        return endOfDigits(end + 1, 10);
    }

    private int endOfExponent(int end) {
        if (at(end) != 'e' && at(end) != 'E') {
            return end;
        }
        int first = at(end + 1) == '+' || at(end + 1) == '-' ? end + 2 : end + 1;
        int exponent = endOfDigits(first, 10);
        return exponent > first ? exponent : end;
    }

    /// Digits with single underscores between them.
    private int endOfDigits(int start, int radix) {
        int end = start;
        while (Characters.isDigit(at(end), radix)) {
            end++;
            if (at(end) == '_' && Characters.isDigit(at(end + 1), radix)) {
                end++;
            }
        }
        return end;
    }

    private char at(int offset) {
        return offset < limit ? text.charAt(offset) : '\0';
    }
}
