package dev.stemma.operations;

import dev.stemma.operations.model.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How constraints and indexes are called whose author gives no name.
///
/// There is a template for each of `ix`, `uq`, `ck`, `fk`, `pk` and `ex`, with the tokens `%(table_name)s`,
/// `%(column_0_name)s`, `%(column_0_label)s`, `%(column_0_N_name)s` (all columns, with `_` between),
/// `%(column_0N_name)s` (without), `%(referred_table_name)s`, `%(referred_column_0_name)s` and `%(constraint_name)s`,
/// which is the name that the author gives after all.
public final class NamingConvention {
    private static final Pattern TOKEN = Pattern.compile("%\\((\\w+)\\)s");
    private static final Pattern COLUMN = Pattern.compile("(referred_)?column_(\\d+)(_?N)?_(name|label|key)");
    private static final int LONGEST = 63;
    private static final String CHECK = "%(table_name)s_check";
    private static final String CHECK_OF_COLUMN = "%(table_name)s_%(column_0_N_name)s_check";

    /// The names that PostgreSQL finds by itself.
    public static final NamingConvention POSTGRESQL = new NamingConvention(Map.of(
            "pk", "%(table_name)s_pkey",
            "uq", "%(table_name)s_%(column_0_N_name)s_key",
            "ck", CHECK,
            "fk", "%(table_name)s_%(column_0_N_name)s_fkey",
            "ix", "%(table_name)s_%(column_0_N_name)s_idx",
            "ex", "%(table_name)s_%(column_0_N_name)s_excl"));

    private final Map<String, String> templates;

    private NamingConvention(Map<String, String> templates) {
        this.templates = templates;
    }

    /// Templates for some kinds; the others are called as PostgreSQL does.
    ///
    /// @throws IllegalArgumentException for a kind or a token that does not exist
    public static NamingConvention of(Map<String, String> templates) {
        Map<String, String> all = new TreeMap<>(POSTGRESQL.templates);
        templates.forEach((kind, template) -> {
            if (all.put(kind, template) == null) {
                throw new IllegalArgumentException(
                        "'" + kind + "' is no kind of name: there are ck, ex, fk, ix, pk and uq");
            }
            unknownToken(template).ifPresent(token -> {
                throw new IllegalArgumentException("'" + token + "' is no token of a name");
            });
        });
        return new NamingConvention(all);
    }

    /// The first token of a template that means nothing.
    public static Optional<String> unknownToken(String template) {
        return TOKEN.matcher(template)
                .results()
                .filter(token -> !isKnown(token.group(1)))
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean isKnown(String name) {
        return List.of("table_name", "referred_table_name", "constraint_name").contains(name)
                || COLUMN.matcher(name).matches();
    }

    /// What a name is made of.
    ///
    /// @param given the name that the author gives, where one is given
    record Facts(
            QualifiedName table,
            List<String> columns,
            @Nullable QualifiedName referred,
            List<String> referredColumns,
            @Nullable String given) {
        Facts(QualifiedName table, List<String> columns, @Nullable String given) {
            this(table, columns, null, List.of(), given);
        }
    }

    /// A name that is given stands, unless the template has a place for it.
    String name(String kind, Facts facts) {
        String template = template(kind, facts);
        if (facts.given() != null && !template.contains("%(constraint_name)s")) {
            return facts.given();
        }
        return shortened(TOKEN.matcher(template)
                .replaceAll(token -> Matcher.quoteReplacement(value(kind, token.group(1), facts))));
    }

    private String template(String kind, Facts facts) {
        String template = templates.getOrDefault(kind, "");
        return template.equals(CHECK) && !facts.columns().isEmpty() ? CHECK_OF_COLUMN : template;
    }

    private static String value(String kind, String token, Facts facts) {
        return switch (token) {
            case "table_name" -> facts.table().name();
            case "referred_table_name" ->
                facts.referred() == null
                        ? missing(kind, token)
                        : facts.referred().name();
            case "constraint_name" -> facts.given() == null ? missing(kind, token) : facts.given();
            default -> columns(kind, token, facts);
        };
    }

    private static String columns(String kind, String token, Facts facts) {
        Matcher matcher = COLUMN.matcher(token);
        if (!matcher.matches()) {
            return missing(kind, token);
        }
        boolean isReferred = matcher.group(1) != null;
        QualifiedName table = isReferred ? facts.referred() : facts.table();
        List<String> columns = isReferred ? facts.referredColumns() : facts.columns();
        int first = Integer.parseInt(matcher.group(2));
        if (table == null || first >= columns.size()) {
            return missing(kind, token);
        }
        boolean isLabel = matcher.group(4).equals("label");
        List<String> texts = columns.stream()
                .map(column -> isLabel ? label(table, column) : column)
                .toList();
        return switch (matcher.group(3)) {
            case null -> texts.get(first);
            case "_N" -> String.join("_", texts.subList(first, texts.size()));
            default -> String.join("", texts.subList(first, texts.size()));
        };
    }

    private static String label(QualifiedName table, String column) {
        String schema = table.schema() == null ? "" : table.schema().replace('.', '_') + "_";
        return schema + table.name() + "_" + column;
    }

    private static String missing(String kind, String token) {
        throw new IllegalArgumentException("a name must be given: the template for '" + kind + "' asks for %(" + token
                + ")s, which is not known here");
    }

    /// A name that is too long keeps its beginning, and a few digits that tell it from others.
    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        int end = Math.min(name.length(), LONGEST - 8);
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST - 8
                || Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + "_" + digits(name);
    }

    private static String digits(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return hex.substring(hex.length() - 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has MD5", impossible);
        }
    }
}
