package dev.stemma.jpa.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.ArrayJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/// The enum types behind columns. Hibernate sorts their labels by the alphabet; Java knows better.
final class EnumLabels {
    private static final int NAMED_ENUM = 6001;
    private static final int NAMED_ORDINAL_ENUM = 6003;

    private EnumLabels() {}

    static List<List<String>> of(Metadata metadata) {
        SortedMap<String, List<String>> types = new TreeMap<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Table table : namespace.getTables()) {
                for (Column column : table.getColumns()) {
                    if (column.getValue() instanceof BasicValue value) {
                        collect(column.getSqlType(metadata), value.resolve(), types);
                    }
                }
            }
        }
        return List.copyOf(types.values());
    }

    private static void collect(String sqlType, BasicValue.Resolution<?> value, SortedMap<String, List<String>> types) {
        JdbcType jdbcType = value.getJdbcType();
        JavaType<?> javaType = value.getDomainJavaType();
        if (jdbcType instanceof ArrayJdbcType array && javaType instanceof BasicPluralJavaType<?> plural) {
            jdbcType = array.getElementJdbcType();
            javaType = plural.getElementJavaType();
        }
        int code = jdbcType.getDefaultSqlTypeCode();
        Class<?> type = javaType.getJavaTypeClass();
        if ((code == NAMED_ENUM || code == NAMED_ORDINAL_ENUM) && type.isEnum()) {
            String name = sqlType.replaceFirst("(?i)( array|\\[])$", "");
            List<String> entry = new ArrayList<>(List.of(name));
            for (Object constant : type.getEnumConstants()) {
                entry.add(label((Enum<?>) constant, value.getValueConverter()));
            }
            types.put(name, entry);
        }
    }

    @SuppressWarnings("unchecked")
    private static String label(Enum<?> constant, BasicValueConverter<?, ?> converter) {
        return converter == null
                ? constant.name()
                : String.valueOf(((BasicValueConverter<Object, Object>) converter).toRelationalValue(constant));
    }
}
