package dev.stemma.postgres.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.database.ConnectionSettings;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://db:5433/shop                     | db:5433/shop as me
            postgresql://db/shop                               | db:5432/shop as me
            postgres://ann@db/shop                             | db:5432/shop as ann
            postgresql://ann:s%40cret@db/my%20shop             | db:5432/my shop as ann with s@cret
            postgresql://db/                                   | db:5432/me as me
            postgresql://                                      | localhost:5432/me as me
            postgresql:///shop                                 | localhost:5432/shop as me
            postgresql:shop                                    | localhost:5432/shop as me
            jdbc:postgresql:shop?user=ann                      | localhost:5432/shop as ann
            postgresql://[::1]:5433/shop                       | [::1]:5433/shop as me
            postgresql://a:1,b,c:3/shop                        | a:1,b:5432,c:3/shop as me
            postgresql:///shop?host=a,b&port=1                 | a:1,b:1/shop as me
            postgresql://db/shop?user=ann&password=x+y         | db:5432/shop as ann with x+y
            postgresql://db/shop?sslmode=require               | db:5432/shop as me, sslmode=require
            postgresql://db/shop?connect_timeout=3             | db:5432/shop as me, connectTimeout=3
            postgresql://db/shop?application_name=deploy       | db:5432/shop as me, ApplicationName=deploy
            postgresql://db/shop?target_session_attrs=read-write | db:5432/shop as me, targetServerType=primary
            postgresql://db/shop?options=-c%20search_path=app  | db:5432/shop as me, options=-c search_path=app
            """)
    void understandsBothSpellings(String url, String wanted) {
        assertThat(told(url, Map.of("USER", "me", "PGUSER", "me"))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://          | here:7/mine as you with pw
            postgresql://db        | db:7/mine as you with pw
            postgresql://db:1/shop | db:1/shop as you with pw
            postgresql://ann:x@db  | db:7/mine as ann with x
            """)
    void readsTheEnvironmentOfLibpq(String url, String wanted) {
        Map<String, String> environment =
                Map.of("PGHOST", "here", "PGPORT", "7", "PGUSER", "you", "PGPASSWORD", "pw", "PGDATABASE", "mine");
        assertThat(told(url, environment)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            mysql://db/shop              | it begins neither with 'jdbc:postgresql:' nor with 'postgresql:'
            postgresql://db:port/shop    | 'db:port' is no host with a port
            postgresql://db:99999/shop   | '99999' is no port
            postgresql://db/shop?sslmode | the parameter 'sslmode' has no value
            postgresql://db/sh%zzop      | a percent sign in it is not followed by two hexadecimal digits
            postgresql:/shop             | behind the scheme stands neither '//' nor the name of a database
            """)
    void saysWhatIsWrong(String url, String reason) {
        assertThatThrownBy(() -> ServerUrl.parse(url))
                .hasMessage("cannot read the database URL '" + url + "'")
                .satisfies(thrown -> assertThat(Problems.of(thrown).details()).containsExactly(reason));
    }

    @Test
    void neverTellsThePasswordOfABrokenUrl() {
        assertThatThrownBy(() -> ServerUrl.parse("postgresql://ann:secret@db:x/shop"))
                .hasMessageNotContaining("secret")
                .satisfies(thrown -> assertThat(Problems.of(thrown).toString()).doesNotContain("secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:sec/ret@db/shop",
                "postgresql://ann:sec@ret@db/shop",
                "postgresql://ann:sec:ret/@db/shop",
                "postgresql://db/shop?password=sec&ret"
            })
    void neverTellsAPartOfAPasswordThatIsNotEncoded(String url) {
        assertThatThrownBy(() -> ServerUrl.parse(url))
                .hasMessageNotContaining("sec")
                .hasMessageNotContaining("ret@")
                .satisfies(thrown ->
                        assertThat(Problems.of(thrown).details().toString()).doesNotContain("sec", "ret"));
    }

    private static String told(String url, Map<String, String> environment) {
        DriverSettings settings = DriverSettings.of(ConnectionSettings.of(url), environment);
        Map<String, String> others = new TreeMap<>();
        settings.properties().forEach((name, value) -> others.put((String) name, (String) value));
        DriverSettings.of(ConnectionSettings.of("postgresql://x/x"), Map.of("PGUSER", "me"))
                .properties()
                .forEach((name, value) -> others.remove((String) name, (String) value));
        others.remove("user");
        String password = others.remove("password");
        StringBuilder told = new StringBuilder(
                settings.place().server() + "/" + settings.place().database());
        told.append(" as ").append(settings.place().user());
        told.append(password == null ? "" : " with " + password);
        others.forEach(
                (name, value) -> told.append(", ").append(name).append('=').append(value));
        return told.toString();
    }
}
