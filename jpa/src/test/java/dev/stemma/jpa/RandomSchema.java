package dev.stemma.jpa;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// A schema made of a seed: types, keys, references, constraints and indexes of every kind that entities know, some
/// that they do not, in tables that have several of them at once.
final class RandomSchema {
    private final SplittableRandom random;
    private final StringBuilder sql = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();

    private record Table(String name, List<String> key, List<String> keyTypes, List<String> unique) {}

    private RandomSchema(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// What the tables are made of.
    static String types() {
        return """
                create schema shop;
                create type mood as enum ('happy', 'so-so', 'SAD');
                create type shop.state as enum ('OPEN', 'CLOSED');
                create domain email as varchar(120) check (value like '%@%');
                create domain shop.amount as numeric(14,2) default 0 check (value >= 0);
                create type pair as (a integer, b text);
                create extension hstore;
                create extension citext;
                create extension ltree;
                create type score as range (subtype = float8);
                create domain address as inet not null;
                create sequence numbers start 50 increment 7;
                create function plus_one(integer) returns integer immutable language sql return $1 + 1;
                """;
    }

    static String of(long seed, int tables) {
        RandomSchema schema = new RandomSchema(seed);
        schema.sql.append(types());
        for (int i = 0; i < tables; i++) {
            schema.table(i);
        }
        return schema.sql.toString();
    }

    private void table(int number) {
        String schema = chance(4) ? "shop." : "";
        String name = schema
                + quoted(
                        chance(6)
                                ? pick(RandomWords.WORDS) + " " + number
                                : "t" + number + "_" + pick(List.of("people", "item", "boxes", "Data", "news")));
        List<String> parts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<String> later = new ArrayList<>();
        Table table = key(name, parts, names);
        for (int i = random.nextInt(8); i > 0; i--) {
            column(names, parts, table, later);
        }
        for (int i = random.nextInt(3); i > 0 && !tables.isEmpty(); i--) {
            reference(names, parts, pick(tables), number + "_" + i);
        }
        if (chance(5) && table.key.size() == 1) {
            parts.add("parent_id " + baseOf(table.keyTypes.getFirst()) + " references " + name);
        }
        constraints(name, number, List.copyOf(names), parts, table);
        boolean isUnlogged = chance(10);
        line("create " + (isUnlogged ? "unlogged " : "") + "table " + name + " (\n    " + String.join(",\n    ", parts)
                + "\n);");
        later.forEach(this::line);
        view(name, number, table);
        comments(name, List.copyOf(names));
        if (!isUnlogged) { // no other may refer to it
            tables.add(table);
        }
        if (chance(4) && !tables.isEmpty()) {
            joinTable(number);
        }
    }

    /// Constraints of several columns, some of which no entity can say.
    private void constraints(String table, int number, List<String> names, List<String> parts, Table known) {
        String key = known.key.getFirst();
        if (chance(4)) {
            parts.add("code_1 varchar(10) not null");
            parts.add("code_2 " + pick(List.of("integer", "date", "uuid")) + (chance(2) ? "" : " not null"));
            parts.add((chance(2) ? "constraint \"codes of " + number + "\" " : "") + "unique "
                    + (chance(4) ? "nulls not distinct " : "") + "(code_2, code_1)"
                    + pick(List.of("", "", " include (" + key + ")", " deferrable initially deferred")));
        } else if (chance(3)) {
            parts.add("natural_" + number + " bigint not null unique");
            if (!table.contains("shop")) {
                parts.add("via_" + number + " bigint references " + table + " (natural_" + number + ")");
            }
        }
        if (names.size() > 2 && chance(4)) {
            parts.add((chance(2) ? "constraint \"both or none\" " : "") + "check ((" + quoted(names.get(1))
                    + " is null) = (" + quoted(names.get(2)) + " is null) or " + key + " is not null)"
                    + pick(List.of("", "", " no inherit", " not enforced")));
        }
        if (chance(10)) {
            parts.add("during tstzrange, exclude using gist (during with &&)");
        }
    }

    private void view(String table, int number, Table known) {
        if (chance(6) && known.key.size() == 1) {
            String kind = chance(3) ? "materialized view" : "view";
            String from = table + " t";
            if (chance(3)) { // what no entity can have
                line("create view w" + number + " as select count(*) as amount from " + table + ";");
                from += ", w" + number;
            }
            String key = known.key.getFirst().equals("id") ? "" : known.key.getFirst() + " as id, ";
            line("create " + kind + " v" + number + " as select " + key + "now() as seen_at, t.* from " + table
                    + " t;");
        }
    }

    private void joinTable(int number) {
        Table one = pick(tables);
        Table other = pick(tables);
        if (one.key.size() == 1 && other.key.size() == 1) {
            line("create table join_" + number + " (\n    one_id " + baseOf(one.keyTypes.getFirst()) + " references "
                    + one.name
                    + " on delete cascade,\n    other_id " + baseOf(other.keyTypes.getFirst()) + " references "
                    + other.name
                    + ",\n    primary key (one_id, other_id)\n);");
        }
    }

    private Table key(String name, List<String> parts, Set<String> names) {
        if (chance(5)) {
            parts.add("part_a integer not null");
            parts.add("part_b " + pick(List.of("uuid", "text", "date", "bigint")) + " not null");
            names.addAll(List.of("part_a", "part_b"));
            boolean swapped = chance(2);
            parts.add(swapped ? "primary key (part_b, part_a)" : "primary key (part_a, part_b)");
            String second = parts.get(1).split(" ")[1];
            return swapped
                    ? new Table(name, List.of("part_b", "part_a"), List.of(second, "integer"), new ArrayList<>())
                    : new Table(name, List.of("part_a", "part_b"), List.of("integer", second), new ArrayList<>());
        }
        if (chance(7) && !tables.isEmpty() && tables.getLast().key.size() == 1) {
            Table owner = tables.getLast();
            String type = baseOf(owner.keyTypes.getFirst());
            parts.add("owner_id " + type + " primary key references " + owner.name + " on delete cascade");
            names.add("owner_id");
            return new Table(name, List.of("owner_id"), List.of(type), new ArrayList<>());
        }
        String key = chance(8) ? "code" : "id";
        String type = pick(RandomWords.KEYS);
        parts.add(key + " " + type + (chance(4) ? " constraint \"pk " + name.replace("\"", "") + "\"" : "")
                + " primary key");
        names.add(key);
        return new Table(name, List.of(key), List.of(type), new ArrayList<>());
    }

    /// The type of a column that refers to one of this type.
    private static String baseOf(String key) {
        String word = key.split(" ")[0];
        return word.equals("serial") ? "integer" : word.equals("bigserial") ? "bigint" : word;
    }

    private void column(Set<String> names, List<String> parts, Table table, List<String> later) {
        String plain = pick(RandomWords.WORDS);
        if (!names.add(plain)) {
            return;
        }
        String name = quoted(plain);
        String type = pick(RandomWords.TYPES);
        boolean isNotNull = chance(2);
        String value = chance(3) ? defaultOf(type) : "";
        StringBuilder part = new StringBuilder(name + " " + type);
        if (!value.isEmpty()) {
            part.append(" default ").append(value);
        }
        if (isNotNull) {
            part.append(" not null");
        }
        if (type.equals("integer") && chance(2)) {
            part.append(" check (").append(name).append(" between 0 and 10000)");
        }
        if (type.equals("text") && chance(3)) {
            part.append(" check (").append(name).append(" in ('a', 'b''c'))");
        }
        if (List.of("integer", "bigint", "uuid", "varchar(40)").contains(type) && chance(3)) {
            part.append(
                    chance(2) ? " unique" : " constraint \"only " + table.name.replace("\"", "") + plain + "\" unique");
        } else if (!RandomWords.WITHOUT_ORDER.contains(type) && chance(4)) {
            later.add(index(table, name, type));
        }
        parts.add(part.toString());
        if (type.equals("integer") && chance(4) && names.add(plain + "_plus")) {
            parts.add(quoted(plain + "_plus") + " integer generated always as (plus_one(" + name + ")) stored");
        }
    }

    private String index(Table table, String column, String type) {
        String name = quoted("i" + random.nextInt(1_000_000));
        return "create " + (chance(5) ? "unique " : "") + "index " + name + " on " + table.name
                + switch (random.nextInt(6)) {
                    case 0 -> " (" + column + " desc nulls last)";
                    case 1 ->
                        " (" + column + ") where "
                                + (List.of("text", "varchar(40)").contains(type)
                                        ? column + " in ('a', 'b''c') or " + column + " = 'x'"
                                        : column + " is not null");
                    case 2 -> " (" + column + ") include (" + table.key.getFirst() + ")";
                    case 3 -> " (" + column + ", " + table.key.getFirst() + " desc)";
                    case 4 -> type.equals("text") ? " (lower(" + column + "))" : " (" + column + ")";
                    default -> " (" + column + ")";
                }
                + ";";
    }

    private static String defaultOf(String type) {
        return switch (type) {
            case "boolean" -> "true";
            case "smallint", "integer", "bigint", "real", "double precision" -> "-3";
            case "numeric", "numeric(12,3)", "numeric(5)" -> "1.5";
            case "text", "varchar(40)", "varchar", "varchar(255)" -> "'it''s \"so\"'";
            case "date" -> "current_date";
            case "timestamptz" -> "now()";
            case "timestamp" -> "'2020-02-02 00:00'";
            case "uuid" -> "gen_random_uuid()";
            case "jsonb" -> "'{\"a\": [1]}'";
            case "text[]" -> "'{}'";
            case "integer[]" -> "'{1,2}'";
            case "mood" -> "'so-so'";
            case "shop.state" -> "'OPEN'";
            case "tstzrange" -> "'empty'";
            case "interval" -> "'1 hour'";
            case "inet" -> "'127.0.0.1'";
            default -> "";
        };
    }

    private void reference(Set<String> names, List<String> parts, Table target, String number) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < target.key.size(); i++) {
            String column = "ref" + number + "_" + target.key.get(i);
            names.add(column);
            columns.add(column);
            boolean isUnique = target.key.size() == 1 && chance(5);
            parts.add(column + " " + baseOf(target.keyTypes.get(i)) + (chance(2) ? " not null" : "")
                    + (isUnique ? " unique" : ""));
        }
        String options = pick(List.of(
                "",
                "",
                " on delete cascade",
                " on update cascade",
                " on delete restrict",
                " on update cascade on delete cascade",
                " deferrable initially deferred",
                " match full"));
        parts.add((chance(3) ? "constraint \"To " + number + "\" " : "") + "foreign key (" + String.join(", ", columns)
                + ") references " + target.name + options);
    }

    private void comments(String table, List<String> names) {
        if (chance(3)) {
            line("comment on table " + table + " is 'What is said of /* it */ & \"more\".\nIn two lines; ünd @all.';");
        }
        if (chance(3)) {
            line("comment on column " + table + "." + quoted(pick(names)) + " is 'It''s a column.';");
        }
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void line(String text) {
        sql.append(text).append('\n');
    }
}
