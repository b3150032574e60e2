package dev.stemma.operations.model;

import dev.stemma.sql.Literals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Writes values of Java as literals of SQL. All but numbers and truth values stand in quotes without a type, so that
/// they take the type of what they are compared with or stored in, as a bound parameter would.
public final class Values {
    private Values() {}

    /// @throws IllegalArgumentException where there is no literal for it
    public static String literal(@Nullable Object value) {
        return find(value)
                .orElseThrow(() -> new IllegalArgumentException("there is no literal for a "
                        + String.valueOf(value).getClass().getName()));
    }

    /// The literal, where there is one.
    public static Optional<String> find(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.of("NULL");
            case Boolean truth -> Optional.of(truth ? "true" : "false");
            case Float number -> Optional.of(floating(number));
            case Double number -> Optional.of(floating(number));
            case BigDecimal number -> Optional.of(signed(number.toPlainString()));
            case BigInteger number -> Optional.of(signed(number.toString()));
            case Number number -> integer(number);
            default -> text(value).map(Literals::quote);
        };
    }

    private static Optional<String> integer(Number number) {
        boolean isWhole = number instanceof Byte
                || number instanceof Short
                || number instanceof Integer
                || number instanceof Long;
        return isWhole ? Optional.of(signed(number.toString())) : Optional.empty();
    }

    /// In parentheses, since `a -?` with a negative number would begin a comment.
    private static String signed(String number) {
        return number.startsWith("-") ? "(" + number + ")" : number;
    }

    private static String floating(Number number) {
        double value = number.doubleValue();
        return Double.isNaN(value) || Double.isInfinite(value)
                ? "'" + number + "'::double precision"
                : signed(number.toString());
    }

    /// What a value looks like in text, which is the same in a literal and in an array.
    private static Optional<String> text(Object value) {
        return switch (value) {
            case CharSequence text -> Optional.of(text.toString());
            case Character letter -> Optional.of(letter.toString());
            case Enum<?> constant -> Optional.of(constant.name());
            case UUID id -> Optional.of(id.toString());
            case ZonedDateTime time -> Optional.of(time.toOffsetDateTime().toString());
            case TemporalAccessor time -> Optional.of(time.toString());
            case Date date -> Optional.of(date(date));
            case Duration duration -> Optional.of(duration.toString());
            case byte[] bytes -> Optional.of("\\x" + HexFormat.of().formatHex(bytes));
            case Collection<?> elements -> array(new ArrayList<>(elements));
            case Object[] elements -> array(Arrays.asList(elements));
            case int[] elements -> array(IntStream.of(elements).boxed().toList());
            case long[] elements -> array(LongStream.of(elements).boxed().toList());
            default -> Optional.empty();
        };
    }

    /// Those of JDBC print themselves as SQL wants them.
    @SuppressWarnings("JavaUtilDate")
    private static String date(Date date) {
        return date.getClass() == Date.class ? date.toInstant().toString() : date.toString();
    }

    private static Optional<String> array(List<? extends @Nullable Object> elements) {
        List<Optional<String>> texts = elements.stream().map(Values::element).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().map(Optional::get).collect(Collectors.joining(",", "{", "}")))
                : Optional.empty();
    }

    private static Optional<String> element(@Nullable Object element) {
        return switch (element) {
            case null -> Optional.of("NULL");
            case Number number -> Optional.of(number.toString());
            case Boolean truth -> Optional.of(truth.toString());
            case Collection<?> inner -> text(inner);
            case Object[] inner -> text(inner);
            default ->
                text(element).map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        };
    }
}
